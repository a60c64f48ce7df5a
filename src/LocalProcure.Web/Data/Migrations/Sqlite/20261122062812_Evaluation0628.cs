using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Evaluation0628 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Awards_TenderId",
                table: "Awards");

            migrationBuilder.AddColumn<int>(
                name: "LowPricePercent",
                table: "Tenders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LowPriceSetAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PointsLostHundredths",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "PriceFormula",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TieRule",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Earlier",
                table: "Panellists",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Draw",
                table: "Awards",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotKey",
                table: "Awards",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "PartedBy",
                table: "Awards",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Minimum",
                table: "AwardCriteria",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AssessmentSummaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Own = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Winner = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentSummaries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentSummaries_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AwardNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Standstill = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StandstillDays = table.Column<int>(type: "INTEGER", nullable: false),
                    StandstillEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardNotices_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Details = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RaisedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RespondBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ExplainedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExplainedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplacementFirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concerns_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExclusionGrounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WordsEnglish = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    WordsWelsh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExclusionGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LateTenders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Bidder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Circumstances = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsConsidered = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LateTenders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LateTenders_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupplierChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOnDebarmentList = table.Column<bool>(type: "INTEGER", nullable: false),
                    DebarmentSeen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", nullable: false),
                    Seen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CheckedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplierChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplierChecks_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Awards_TenderId_LotKey",
                table: "Awards",
                columns: new[] { "TenderId", "LotKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSummaries_BidId",
                table: "AssessmentSummaries",
                column: "BidId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSummaries_TenderId",
                table: "AssessmentSummaries",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardNotices_TenderId",
                table: "AwardNotices",
                column: "TenderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_BidId_RaisedAt",
                table: "Concerns",
                columns: new[] { "BidId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_TenderId",
                table: "Concerns",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_ExclusionGrounds_Code",
                table: "ExclusionGrounds",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LateTenders_TenderId",
                table: "LateTenders",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplierChecks_BidId_FirmId",
                table: "SupplierChecks",
                columns: new[] { "BidId", "FirmId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplierChecks_TenderId",
                table: "SupplierChecks",
                column: "TenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AssessmentSummaries");

            migrationBuilder.DropTable(
                name: "AwardNotices");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "ExclusionGrounds");

            migrationBuilder.DropTable(
                name: "LateTenders");

            migrationBuilder.DropTable(
                name: "SupplierChecks");

            migrationBuilder.DropIndex(
                name: "IX_Awards_TenderId_LotKey",
                table: "Awards");

            migrationBuilder.DropColumn(
                name: "LowPricePercent",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "LowPriceSetAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PointsLostHundredths",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PriceFormula",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "TieRule",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Earlier",
                table: "Panellists");

            migrationBuilder.DropColumn(
                name: "Draw",
                table: "Awards");

            migrationBuilder.DropColumn(
                name: "LotKey",
                table: "Awards");

            migrationBuilder.DropColumn(
                name: "PartedBy",
                table: "Awards");

            migrationBuilder.DropColumn(
                name: "Minimum",
                table: "AwardCriteria");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_TenderId",
                table: "Awards",
                column: "TenderId",
                unique: true);
        }
    }
}
