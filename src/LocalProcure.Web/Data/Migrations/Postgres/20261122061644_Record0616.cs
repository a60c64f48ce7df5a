using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Record0616 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PlannedProcurements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    FollowsContractId = table.Column<Guid>(type: "uuid", nullable: true),
                    OneLanguageBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Category = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    NetPence = table.Column<long>(type: "bigint", nullable: true),
                    VatRate = table.Column<int>(type: "integer", nullable: false),
                    GrossPence = table.Column<long>(type: "bigint", nullable: true),
                    TenderExpectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JointBidsWelcome = table.Column<bool>(type: "boolean", nullable: true),
                    PipelineNoticeReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PipelineNoticePublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PlannedNoticeReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PlannedNoticePublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TenderId = table.Column<Guid>(type: "uuid", nullable: true),
                    BecameTenderAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AlertedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TenderToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    SearchText = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    DescriptionEnglish = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    DroppedBecauseEnglish = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DroppedBecauseWelsh = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PlaceEnglish = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    PlaceWelsh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    TitleEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedProcurements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedProcurements_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EngagementEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OnlineAddress = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Places = table.Column<int>(type: "integer", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AboutEnglish = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    AboutWelsh = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    CancelledBecauseEnglish = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    CancelledBecauseWelsh = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PlaceEnglish = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    PlaceWelsh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    TitleEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EngagementEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EngagementEvents_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EngagementNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Purposes = table.Column<string>(type: "text", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NoticeReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    NoticePublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NoNoticeBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FindingsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AboutEnglish = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    AboutWelsh = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    FairnessEnglish = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    FairnessWelsh = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    FindingsEnglish = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    FindingsWelsh = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    HowToTakePartEnglish = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    HowToTakePartWelsh = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EngagementNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EngagementNotices_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Matches = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAlerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanAlerts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanAlerts_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanAreas",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAreas", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_PlanAreas_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanCpvCodes",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanCpvCodes", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_PlanCpvCodes_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanInterests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TellsBuyer = table.Column<bool>(type: "boolean", nullable: false),
                    SeenByFirms = table.Column<bool>(type: "boolean", nullable: false),
                    Offers = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanInterests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanInterests_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanInterests_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EventSignUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    Needs = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RemindedFor = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventSignUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EventSignUps_EngagementEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "EngagementEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EventSignUps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EngagementEvents_PlanId",
                table: "EngagementEvents",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_EngagementEvents_StartsAt",
                table: "EngagementEvents",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_EngagementNotices_PlanId",
                table: "EngagementNotices",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_EventSignUps_EventId_PersonId",
                table: "EventSignUps",
                columns: new[] { "EventId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventSignUps_PersonId",
                table: "EventSignUps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAlerts_PersonId",
                table: "PlanAlerts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAlerts_PlanId_PersonId",
                table: "PlanAlerts",
                columns: new[] { "PlanId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanAlerts_SentAt_DroppedAt_DueAt",
                table: "PlanAlerts",
                columns: new[] { "SentAt", "DroppedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanAreas_Code_PlanId",
                table: "PlanAreas",
                columns: new[] { "Code", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanCpvCodes_Code_PlanId",
                table: "PlanCpvCodes",
                columns: new[] { "Code", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanInterests_FirmId",
                table: "PlanInterests",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanInterests_PlanId_FirmId",
                table: "PlanInterests",
                columns: new[] { "PlanId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlannedProcurements_BuyerId_ChangedAt",
                table: "PlannedProcurements",
                columns: new[] { "BuyerId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedProcurements_FollowsContractId",
                table: "PlannedProcurements",
                column: "FollowsContractId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedProcurements_TenderExpectedOn_PublishedAt_DroppedAt_~",
                table: "PlannedProcurements",
                columns: new[] { "TenderExpectedOn", "PublishedAt", "DroppedAt", "TenderId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedProcurements_TenderId",
                table: "PlannedProcurements",
                column: "TenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EngagementNotices");

            migrationBuilder.DropTable(
                name: "EventSignUps");

            migrationBuilder.DropTable(
                name: "PlanAlerts");

            migrationBuilder.DropTable(
                name: "PlanAreas");

            migrationBuilder.DropTable(
                name: "PlanCpvCodes");

            migrationBuilder.DropTable(
                name: "PlanInterests");

            migrationBuilder.DropTable(
                name: "EngagementEvents");

            migrationBuilder.DropTable(
                name: "PlannedProcurements");
        }
    }
}
