using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Lots0607 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "MostLotsToBidFor",
                table: "Tenders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MostLotsToWin",
                table: "Tenders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoLotsBecauseEnglish",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoLotsBecauseWelsh",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SmallFirmsBarriers",
                table: "Tenders",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SmallFirmsSteps",
                table: "Tenders",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "TenderQuestions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "PriceLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TenderLots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    NetPence = table.Column<long>(type: "INTEGER", nullable: false),
                    VatRate = table.Column<int>(type: "INTEGER", nullable: false),
                    GrossPence = table.Column<long>(type: "INTEGER", nullable: false),
                    CpvCodes = table.Column<string>(type: "TEXT", nullable: false),
                    AreaCodes = table.Column<string>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DescriptionEnglish = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    TitleEnglish = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderLots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenderLots_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TenderLots_TenderId",
                table: "TenderLots",
                column: "TenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TenderLots");

            migrationBuilder.DropColumn(
                name: "MostLotsToBidFor",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "MostLotsToWin",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "NoLotsBecauseEnglish",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "NoLotsBecauseWelsh",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "SmallFirmsBarriers",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "SmallFirmsSteps",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "LotId",
                table: "TenderQuestions");

            migrationBuilder.DropColumn(
                name: "LotId",
                table: "PriceLines");
        }
    }
}
