using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MostLotsToWin",
                table: "Tenders",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoLotsBecauseEnglish",
                table: "Tenders",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoLotsBecauseWelsh",
                table: "Tenders",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SmallFirmsBarriers",
                table: "Tenders",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SmallFirmsSteps",
                table: "Tenders",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "TenderQuestions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "PriceLines",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TenderLots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    NetPence = table.Column<long>(type: "bigint", nullable: false),
                    VatRate = table.Column<int>(type: "integer", nullable: false),
                    GrossPence = table.Column<long>(type: "bigint", nullable: false),
                    CpvCodes = table.Column<string>(type: "text", nullable: false),
                    AreaCodes = table.Column<string>(type: "text", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DescriptionEnglish = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    TitleEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
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
