using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LowPriceSetAt",
                table: "Tenders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PointsLostHundredths",
                table: "Tenders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "PriceFormula",
                table: "Tenders",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TieRule",
                table: "Tenders",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Earlier",
                table: "Panellists",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Draw",
                table: "Awards",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotKey",
                table: "Awards",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "PartedBy",
                table: "Awards",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Minimum",
                table: "AwardCriteria",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AssessmentSummaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    BidId = table.Column<Guid>(type: "uuid", nullable: false),
                    Own = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Winner = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentBy = table.Column<Guid>(type: "uuid", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Standstill = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StandstillDays = table.Column<int>(type: "integer", nullable: false),
                    StandstillEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    BidId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ground = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Details = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RaisedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RespondBy = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Explanation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ExplainedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ExplainedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReplacementFirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Section = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WordsEnglish = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    WordsWelsh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExclusionGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LateTenders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Bidder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Circumstances = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    BidId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsConsidered = table.Column<bool>(type: "boolean", nullable: true),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    BidId = table.Column<Guid>(type: "uuid", nullable: false),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOnDebarmentList = table.Column<bool>(type: "boolean", nullable: false),
                    DebarmentSeen = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Grounds = table.Column<string>(type: "text", nullable: false),
                    Seen = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    CheckedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
