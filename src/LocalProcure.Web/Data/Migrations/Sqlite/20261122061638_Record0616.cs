using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowsContractId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OneLanguageBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    NetPence = table.Column<long>(type: "INTEGER", nullable: true),
                    VatRate = table.Column<int>(type: "INTEGER", nullable: false),
                    GrossPence = table.Column<long>(type: "INTEGER", nullable: true),
                    TenderExpectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JointBidsWelcome = table.Column<bool>(type: "INTEGER", nullable: true),
                    PipelineNoticeReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PipelineNoticePublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PlannedNoticeReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PlannedNoticePublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BecameTenderAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AlertedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TenderToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    DescriptionEnglish = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    DroppedBecauseEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DroppedBecauseWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PlaceEnglish = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PlaceWelsh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    TitleEnglish = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OnlineAddress = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Places = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AboutEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    AboutWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    CancelledBecauseEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    CancelledBecauseWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PlaceEnglish = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PlaceWelsh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    TitleEnglish = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Purposes = table.Column<string>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NoticeReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    NoticePublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NoNoticeBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FindingsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AboutEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    AboutWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    FairnessEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    FairnessWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    FindingsEnglish = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    FindingsWelsh = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    HowToTakePartEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    HowToTakePartWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matches = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
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
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TellsBuyer = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeenByFirms = table.Column<bool>(type: "INTEGER", nullable: false),
                    Offers = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemindedFor = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "IX_PlannedProcurements_TenderExpectedOn_PublishedAt_DroppedAt_TenderId",
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
