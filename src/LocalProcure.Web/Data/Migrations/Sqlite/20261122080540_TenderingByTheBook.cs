using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TenderingByTheBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tenders_ClosesAt_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_BuyerId",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_TenderId",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Awards_TenderId",
                table: "Awards");

            migrationBuilder.AddColumn<string>(
                name: "Arrangement",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "Welsh");

            migrationBuilder.AddColumn<int>(
                name: "ChangeCount",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CommencedOn",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConflictsAssessedOn",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DepartsBecause",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "DocumentsComeLater",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndNoticePublishedAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndNoticeReference",
                table: "Tenders",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InvitedBecause",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

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

            migrationBuilder.AddColumn<DateTime>(
                name: "ParticipationClosesAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "PeriodIsAgreed",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PlannedNoticeOn",
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
                name: "Procedure",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "BelowThresholdOpen");

            migrationBuilder.AddColumn<DateTime>(
                name: "QuestionsCloseAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "QuestionsClosedAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "QuestionsClosedBy",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Regime",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "ProcurementAct2023");

            migrationBuilder.AddColumn<DateTime>(
                name: "RequestsOpenedAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reservation",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "ReservedBecause",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RevisedAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ShortlistedAt",
                table: "Tenders",
                type: "TEXT",
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

            migrationBuilder.AddColumn<bool>(
                name: "TakesPaperBids",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakesUntil",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TieRule",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "UrgentBecause",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WantsSelection",
                table: "Tenders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "TenderQuestions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BecauseEnglish",
                table: "TenderDocuments",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BecauseWelsh",
                table: "TenderDocuments",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Replaced",
                table: "TenderDocuments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedBy",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConfirmedChange",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "PriceLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Earlier",
                table: "Panellists",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "FirmPlaces",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsHome",
                table: "FirmPlaces",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "AskerNumber",
                table: "Enquiries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "ChangeId",
                table: "Enquiries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OneLanguageBecause",
                table: "Enquiries",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EnteredAt",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EnteredBy",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FewKpisBecause",
                table: "Contracts",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FirstEndsOn",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FirstPricePence",
                table: "Contracts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HowItEndsEnglish",
                table: "Contracts",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HowItEndsWelsh",
                table: "Contracts",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LotId",
                table: "Contracts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "LotTitleEnglish",
                table: "Contracts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LotTitleWelsh",
                table: "Contracts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SuccessorId",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TerminatedAt",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TerminatedBecause",
                table: "Contracts",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TerminatedOn",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "ContractParties",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TenderChange",
                table: "ConsortiumSignatures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LotIds",
                table: "Consortia",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SubmittedChange",
                table: "Consortia",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "AgreedChange",
                table: "Bids",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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
                name: "Askers",
                columns: table => new
                {
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Askers", x => new { x.TenderId, x.FirmId });
                    table.ForeignKey(
                        name: "FK_Askers_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "BuyerBands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FromPence = table.Column<long>(type: "INTEGER", nullable: false),
                    ToPence = table.Column<long>(type: "INTEGER", nullable: true),
                    Invite = table.Column<int>(type: "INTEGER", nullable: false),
                    Quotes = table.Column<int>(type: "INTEGER", nullable: false),
                    MustAdvertise = table.Column<bool>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuyerBands", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BuyerBands_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarAddresses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarEvents",
                columns: table => new
                {
                    Uid = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Said = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarEvents", x => x.Uid);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Target = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ProxyPence = table.Column<long>(type: "INTEGER", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EvidenceEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EvidenceWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    UnitEnglish = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    UnitWelsh = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    WhatEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhatWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
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
                name: "ConsortiumLotClaims",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 65, nullable: false),
                    ConsortiumMemberId = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "ContractChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValueChangePence = table.Column<long>(type: "INTEGER", nullable: false),
                    TermChangeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    NewEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OldEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NeededNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OldFirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NewFirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    JoinsEarlier = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WhatEnglish = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WhatWelsh = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractChanges_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractNotices_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MonthsBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractReminders_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DailyRoots",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PreviousRoot = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Tree = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Root = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Secret = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DailyRoots", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "DirectAwardGrounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NeedsNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasStandstill = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WordsEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WordsWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectAwardGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DirectAwards",
                columns: table => new
                {
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroundId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Section = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NeedsNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasStandstill = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PricePence = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedBecause = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    BecauseEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    BecauseWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    GroundEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    GroundWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectAwards", x => x.TenderId);
                    table.ForeignKey(
                        name: "FK_DirectAwards_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DirectAwards_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "Holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Division = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    IsHoliday = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HolidayYears",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HolidayYears", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Invoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SumPence = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NamedDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DisputedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DisputedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InvalidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InvalidBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invoices_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kpis",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NameEnglish = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NameWelsh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    TargetEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TargetWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kpis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kpis_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "OpenReleases",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ocid = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    StateHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenReleases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Opportunities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ocid = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NoticeNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SourceAddress = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsUnderEarlierLaw = table.Column<bool>(type: "INTEGER", nullable: false),
                    BuyerName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OtherBuyers = table.Column<string>(type: "TEXT", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NetPence = table.Column<long>(type: "INTEGER", nullable: true),
                    GrossPence = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuitsSme = table.Column<bool>(type: "INTEGER", nullable: true),
                    HowToApply = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Regions = table.Column<string>(type: "TEXT", nullable: false),
                    Lots = table.Column<string>(type: "TEXT", nullable: false),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    Seen = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    AlertedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    DescriptionEnglish = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    TitleEnglish = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opportunities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opportunities_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ParticipationOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SecondBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipationOpenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParticipationOpenings_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParticipationRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BidderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ContentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Submissions = table.Column<int>(type: "INTEGER", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Passed = table.Column<bool>(type: "INTEGER", nullable: true),
                    AssessedBecause = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Score = table.Column<int>(type: "INTEGER", nullable: true),
                    AssessedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssessedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipationRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParticipationRequests_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "ReasonRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReasonRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReasonRequests_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WordLimit = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    GuidanceEnglish = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    GuidanceWelsh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WordsEnglish = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WordsWelsh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionQuestions_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Shortlists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shortlists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Shortlists_Tenders_TenderId",
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

            migrationBuilder.CreateTable(
                name: "TenderChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    OneLanguageBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Extension = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    NoticeReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    NoticePublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentForApprovalAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentForApprovalBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExtensionBecauseEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ExtensionBecauseWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SummaryEnglish = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SummaryWelsh = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenderChanges_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TenderDocumentVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SupersededBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WasRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    BecauseEnglish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BecauseWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderDocumentVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenderDocumentVersions_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TenderInvitations",
                columns: table => new
                {
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderInvitations", x => new { x.TenderId, x.FirmId });
                    table.ForeignKey(
                        name: "FK_TenderInvitations_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TenderInvitations_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateTable(
                name: "UnconfirmedBids",
                columns: table => new
                {
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpeningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnconfirmedBids", x => new { x.OpeningId, x.BidId });
                    table.ForeignKey(
                        name: "FK_UnconfirmedBids_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deliveries_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SealedHeads",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Slot = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    ChainId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedHeads", x => new { x.Day, x.Slot });
                    table.ForeignKey(
                        name: "FK_SealedHeads_DailyRoots_Day",
                        column: x => x.Day,
                        principalTable: "DailyRoots",
                        principalColumn: "Day",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KpiAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KpiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AssessedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssessedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KpiAssessments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KpiAssessments_Kpis_KpiId",
                        column: x => x.KpiId,
                        principalTable: "Kpis",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_OpportunityAlerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpportunityAlerts_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpportunityAlerts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityAreas",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityAreas", x => new { x.OpportunityId, x.Code });
                    table.ForeignKey(
                        name: "FK_OpportunityAreas_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityCpvCodes",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityCpvCodes", x => new { x.OpportunityId, x.Code });
                    table.ForeignKey(
                        name: "FK_OpportunityCpvCodes_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenedRequests",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpeningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsIntact = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenedRequests", x => new { x.OpeningId, x.RequestId });
                    table.ForeignKey(
                        name: "FK_OpenedRequests_ParticipationOpenings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "ParticipationOpenings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "ShortlistPlaces",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ShortlistId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShortlistPlaces", x => new { x.ShortlistId, x.RequestId });
                    table.ForeignKey(
                        name: "FK_ShortlistPlaces_Shortlists_ShortlistId",
                        column: x => x.ShortlistId,
                        principalTable: "Shortlists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "IX_Tenders_ClosesAt_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt_Procedure_WantsSelection_ShortlistedAt",
                table: "Tenders",
                columns: new[] { "ClosesAt", "PublishedAt", "WithdrawnAt", "OpenedAt", "AwardedAt", "Procedure", "WantsSelection", "ShortlistedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_ParticipationClosesAt_ShortlistedAt",
                table: "Tenders",
                columns: new[] { "ParticipationClosesAt", "ShortlistedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_TakesUntil_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt_Procedure",
                table: "Tenders",
                columns: new[] { "TakesUntil", "PublishedAt", "WithdrawnAt", "OpenedAt", "AwardedAt", "Procedure" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_BuyerId_EndsOn",
                table: "Contracts",
                columns: new[] { "BuyerId", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_TenderId_LotId",
                table: "Contracts",
                columns: new[] { "TenderId", "LotId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Awards_TenderId_LotKey",
                table: "Awards",
                columns: new[] { "TenderId", "LotKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRows_At",
                table: "AuditRows",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Askers_TenderId_Number",
                table: "Askers",
                columns: new[] { "TenderId", "Number" },
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
                name: "IX_BuyerBands_BuyerId_From",
                table: "BuyerBands",
                columns: new[] { "BuyerId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_PersonId",
                table: "CalendarAddresses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_SecretHash",
                table: "CalendarAddresses",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ContractId_DueOn",
                table: "Commitments",
                columns: new[] { "ContractId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_BidId_RaisedAt",
                table: "Concerns",
                columns: new[] { "BidId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_TenderId",
                table: "Concerns",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumLotClaims_ConsortiumMemberId",
                table: "ConsortiumLotClaims",
                column: "ConsortiumMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractChanges_ContractId_MadeAt",
                table: "ContractChanges",
                columns: new[] { "ContractId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractNotices_ContractId_Kind_Reference",
                table: "ContractNotices",
                columns: new[] { "ContractId", "Kind", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractReminders_ContractId_EndsOn_MonthsBefore",
                table: "ContractReminders",
                columns: new[] { "ContractId", "EndsOn", "MonthsBefore" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_CommitmentId",
                table: "Deliveries",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_ContractId_EnteredAt",
                table: "Deliveries",
                columns: new[] { "ContractId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectAwards_FirmId",
                table: "DirectAwards",
                column: "FirmId");

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
                name: "IX_ExclusionGrounds_Code",
                table: "ExclusionGrounds",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Holidays_Date_Division",
                table: "Holidays",
                columns: new[] { "Date", "Division" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HolidayYears_Year",
                table: "HolidayYears",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_BuyerId_DueOn",
                table: "Invoices",
                columns: new[] { "BuyerId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_BuyerId_PaidOn",
                table: "Invoices",
                columns: new[] { "BuyerId", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_ContractId_FirmId_Number",
                table: "Invoices",
                columns: new[] { "ContractId", "FirmId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KpiAssessments_ContractId_To",
                table: "KpiAssessments",
                columns: new[] { "ContractId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_KpiAssessments_KpiId",
                table: "KpiAssessments",
                column: "KpiId");

            migrationBuilder.CreateIndex(
                name: "IX_Kpis_ContractId",
                table: "Kpis",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_LateTenders_TenderId",
                table: "LateTenders",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenReleases_At_Id",
                table: "OpenReleases",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenReleases_Ocid_Number",
                table: "OpenReleases",
                columns: new[] { "Ocid", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenReleases_ProcessId_Number",
                table: "OpenReleases",
                columns: new[] { "ProcessId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_BuyerId",
                table: "Opportunities",
                column: "BuyerId");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_NetPence",
                table: "Opportunities",
                column: "NetPence");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_Ocid",
                table: "Opportunities",
                column: "Ocid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_PublishedAt",
                table: "Opportunities",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_Stage_ClosesAt",
                table: "Opportunities",
                columns: new[] { "Stage", "ClosesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityAlerts_OpportunityId_PersonId",
                table: "OpportunityAlerts",
                columns: new[] { "OpportunityId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityAlerts_PersonId",
                table: "OpportunityAlerts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityAlerts_SentAt_DroppedAt_DueAt",
                table: "OpportunityAlerts",
                columns: new[] { "SentAt", "DroppedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityAreas_Code_OpportunityId",
                table: "OpportunityAreas",
                columns: new[] { "Code", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityCpvCodes_Code_OpportunityId",
                table: "OpportunityCpvCodes",
                columns: new[] { "Code", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ParticipationOpenings_TenderId",
                table: "ParticipationOpenings",
                column: "TenderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParticipationRequests_BuyerId_OpenedAt",
                table: "ParticipationRequests",
                columns: new[] { "BuyerId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ParticipationRequests_FirmId",
                table: "ParticipationRequests",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_ParticipationRequests_TenderId_BidderId",
                table: "ParticipationRequests",
                columns: new[] { "TenderId", "BidderId" },
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_ReasonRequests_AnsweredAt_AnswerBy",
                table: "ReasonRequests",
                columns: new[] { "AnsweredAt", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_ReasonRequests_TenderId_FirmId",
                table: "ReasonRequests",
                columns: new[] { "TenderId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SealedHeads_ChainId_Number",
                table: "SealedHeads",
                columns: new[] { "ChainId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_SelectionQuestions_TenderId",
                table: "SelectionQuestions",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Shortlists_TenderId",
                table: "Shortlists",
                column: "TenderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupplierChecks_BidId_FirmId",
                table: "SupplierChecks",
                columns: new[] { "BidId", "FirmId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplierChecks_TenderId",
                table: "SupplierChecks",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderChanges_BuyerId_PublishedAt",
                table: "TenderChanges",
                columns: new[] { "BuyerId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderChanges_OpenFor",
                table: "TenderChanges",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TenderChanges_TenderId_Number",
                table: "TenderChanges",
                columns: new[] { "TenderId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderDocumentVersions_DocumentId",
                table: "TenderDocumentVersions",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderDocumentVersions_TenderId",
                table: "TenderDocumentVersions",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderInvitations_FirmId_TenderId",
                table: "TenderInvitations",
                columns: new[] { "FirmId", "TenderId" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderLots_TenderId",
                table: "TenderLots",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderRequirements_Kind_Key",
                table: "TenderRequirements",
                columns: new[] { "Kind", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderRequirements_TenderId",
                table: "TenderRequirements",
                column: "TenderId");

            // Tenders from before have what everything then was: one formula, no tie rule but the first, open until they close.
            migrationBuilder.Sql("UPDATE \"Tenders\" SET \"TakesUntil\" = \"ClosesAt\", \"PriceFormula\" = 'RelativeToLowest', \"TieRule\" = 'RecordedDraw'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Askers");

            migrationBuilder.DropTable(
                name: "AssessmentSummaries");

            migrationBuilder.DropTable(
                name: "AwardNotices");

            migrationBuilder.DropTable(
                name: "BuyerBands");

            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "CalendarEvents");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "ConsortiumLotClaims");

            migrationBuilder.DropTable(
                name: "ContractChanges");

            migrationBuilder.DropTable(
                name: "ContractNotices");

            migrationBuilder.DropTable(
                name: "ContractReminders");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "DirectAwardGrounds");

            migrationBuilder.DropTable(
                name: "DirectAwards");

            migrationBuilder.DropTable(
                name: "EngagementNotices");

            migrationBuilder.DropTable(
                name: "EventSignUps");

            migrationBuilder.DropTable(
                name: "ExclusionGrounds");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "HolidayYears");

            migrationBuilder.DropTable(
                name: "Invoices");

            migrationBuilder.DropTable(
                name: "KpiAssessments");

            migrationBuilder.DropTable(
                name: "LateTenders");

            migrationBuilder.DropTable(
                name: "OpenedRequests");

            migrationBuilder.DropTable(
                name: "OpenReleases");

            migrationBuilder.DropTable(
                name: "OpportunityAlerts");

            migrationBuilder.DropTable(
                name: "OpportunityAreas");

            migrationBuilder.DropTable(
                name: "OpportunityCpvCodes");

            migrationBuilder.DropTable(
                name: "ParticipationRequests");

            migrationBuilder.DropTable(
                name: "PlanAlerts");

            migrationBuilder.DropTable(
                name: "PlanAreas");

            migrationBuilder.DropTable(
                name: "PlanCpvCodes");

            migrationBuilder.DropTable(
                name: "PlanInterests");

            migrationBuilder.DropTable(
                name: "ReasonRequests");

            migrationBuilder.DropTable(
                name: "SealedHeads");

            migrationBuilder.DropTable(
                name: "SelectionQuestions");

            migrationBuilder.DropTable(
                name: "ShortlistPlaces");

            migrationBuilder.DropTable(
                name: "SupplierChecks");

            migrationBuilder.DropTable(
                name: "TenderChanges");

            migrationBuilder.DropTable(
                name: "TenderDocumentVersions");

            migrationBuilder.DropTable(
                name: "TenderInvitations");

            migrationBuilder.DropTable(
                name: "TenderLots");

            migrationBuilder.DropTable(
                name: "TenderRequirements");

            migrationBuilder.DropTable(
                name: "UnconfirmedBids");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "EngagementEvents");

            migrationBuilder.DropTable(
                name: "Kpis");

            migrationBuilder.DropTable(
                name: "ParticipationOpenings");

            migrationBuilder.DropTable(
                name: "Opportunities");

            migrationBuilder.DropTable(
                name: "DailyRoots");

            migrationBuilder.DropTable(
                name: "Shortlists");

            migrationBuilder.DropTable(
                name: "PlannedProcurements");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_ClosesAt_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt_Procedure_WantsSelection_ShortlistedAt",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_ParticipationClosesAt_ShortlistedAt",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_TakesUntil_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt_Procedure",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_BuyerId_EndsOn",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_TenderId_LotId",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Awards_TenderId_LotKey",
                table: "Awards");

            migrationBuilder.DropIndex(
                name: "IX_AuditRows_At",
                table: "AuditRows");

            migrationBuilder.DropColumn(
                name: "Arrangement",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ChangeCount",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "CommencedOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ConflictsAssessedOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "DepartsBecause",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "DocumentsComeLater",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "EndNoticePublishedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "EndNoticeReference",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "InvitedBecause",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "LowPricePercent",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "LowPriceSetAt",
                table: "Tenders");

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
                name: "ParticipationClosesAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PeriodIsAgreed",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PlannedNoticeOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PointsLostHundredths",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PriceFormula",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Procedure",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "QuestionsCloseAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "QuestionsClosedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "QuestionsClosedBy",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Regime",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "RequestsOpenedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Reservation",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ReservedBecause",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "RevisedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ShortlistedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "SmallFirmsBarriers",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "SmallFirmsSteps",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "TakesPaperBids",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "TakesUntil",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "TieRule",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "UrgentBecause",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "WantsSelection",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "LotId",
                table: "TenderQuestions");

            migrationBuilder.DropColumn(
                name: "BecauseEnglish",
                table: "TenderDocuments");

            migrationBuilder.DropColumn(
                name: "BecauseWelsh",
                table: "TenderDocuments");

            migrationBuilder.DropColumn(
                name: "Replaced",
                table: "TenderDocuments");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ConfirmedChange",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "LotId",
                table: "PriceLines");

            migrationBuilder.DropColumn(
                name: "Earlier",
                table: "Panellists");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "FirmPlaces");

            migrationBuilder.DropColumn(
                name: "IsHome",
                table: "FirmPlaces");

            migrationBuilder.DropColumn(
                name: "AskerNumber",
                table: "Enquiries");

            migrationBuilder.DropColumn(
                name: "ChangeId",
                table: "Enquiries");

            migrationBuilder.DropColumn(
                name: "OneLanguageBecause",
                table: "Enquiries");

            migrationBuilder.DropColumn(
                name: "EnteredAt",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "EnteredBy",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "FewKpisBecause",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "FirstEndsOn",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "FirstPricePence",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "HowItEndsEnglish",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "HowItEndsWelsh",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "LotId",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "LotTitleEnglish",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "LotTitleWelsh",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "SignedOn",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "SuccessorId",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TerminatedAt",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TerminatedBecause",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TerminatedOn",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "ContractParties");

            migrationBuilder.DropColumn(
                name: "TenderChange",
                table: "ConsortiumSignatures");

            migrationBuilder.DropColumn(
                name: "LotIds",
                table: "Consortia");

            migrationBuilder.DropColumn(
                name: "SubmittedChange",
                table: "Consortia");

            migrationBuilder.DropColumn(
                name: "AgreedChange",
                table: "Bids");

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
                name: "IX_Tenders_ClosesAt_PublishedAt_WithdrawnAt_OpenedAt_AwardedAt",
                table: "Tenders",
                columns: new[] { "ClosesAt", "PublishedAt", "WithdrawnAt", "OpenedAt", "AwardedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_BuyerId",
                table: "Contracts",
                column: "BuyerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_TenderId",
                table: "Contracts",
                column: "TenderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Awards_TenderId",
                table: "Awards",
                column: "TenderId",
                unique: true);
        }
    }
}
