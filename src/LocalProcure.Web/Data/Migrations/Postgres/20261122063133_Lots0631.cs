using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Lots0631 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TenderRequirements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: true),
                    Rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Proof = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IsEssential = table.Column<bool>(type: "boolean", nullable: false),
                    LotIds = table.Column<string>(type: "text", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    GuidanceEnglish = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    GuidanceWelsh = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    NameEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    NameWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderRequirements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenderRequirements_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TenderRequirements_Kind_Key",
                table: "TenderRequirements",
                columns: new[] { "Kind", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderRequirements_TenderId",
                table: "TenderRequirements",
                column: "TenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TenderRequirements");
        }
    }
}
