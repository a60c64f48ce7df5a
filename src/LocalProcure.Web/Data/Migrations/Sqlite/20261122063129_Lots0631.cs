using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsEssential = table.Column<bool>(type: "INTEGER", nullable: false),
                    LotIds = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    GuidanceEnglish = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GuidanceWelsh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NameWelsh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
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
