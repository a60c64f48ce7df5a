using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Lots0647 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LotIds",
                table: "Consortia",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "ConsortiumLotClaims",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(65)", maxLength: 65, nullable: false),
                    ConsortiumMemberId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsortiumLotClaims", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ConsortiumLotClaims_ConsortiumMembers_ConsortiumMemberId",
                        column: x => x.ConsortiumMemberId,
                        principalTable: "ConsortiumMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumLotClaims_ConsortiumMemberId",
                table: "ConsortiumLotClaims",
                column: "ConsortiumMemberId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConsortiumLotClaims");

            migrationBuilder.DropColumn(
                name: "LotIds",
                table: "Consortia");
        }
    }
}
