using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConsortiaAndTheMonth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ContentsDeletedAt",
                table: "Tenders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "TenderLots",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndedBecauseEnglish",
                table: "TenderLots",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndedBecauseWelsh",
                table: "TenderLots",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSubContractor",
                table: "SupplierChecks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "BecauseEnglish",
                table: "Reports",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BecauseWelsh",
                table: "Reports",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InputsHash",
                table: "Reports",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Parts",
                table: "Reports",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "PartsPrintedAt",
                table: "Reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublicAt",
                table: "Reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Pence",
                table: "RefusedRows",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "PutBackById",
                table: "RefusedRows",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LotIds",
                table: "ReasonRequests",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Conditions",
                table: "PlannedProcurements",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "VatPence",
                table: "Payments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "PaymentImports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Drift",
                table: "PaymentImports",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Overlap",
                table: "PaymentImports",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "Undecided");

            migrationBuilder.AddColumn<long>(
                name: "RefusedPence",
                table: "PaymentImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "RowsAlreadyThere",
                table: "PaymentImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "EntryHow",
                table: "Payees",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "NotLinked");

            migrationBuilder.AddColumn<string>(
                name: "EntryNumber",
                table: "Payees",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EntryScheme",
                table: "Payees",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Facts",
                table: "Payees",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "RefusedEntries",
                table: "Payees",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ContentDeletedAt",
                table: "ParticipationRequests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FirstDeclared",
                table: "ParticipationOpenings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SecondDeclared",
                table: "ParticipationOpenings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "FirstDeclared",
                table: "Openings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SecondDeclared",
                table: "Openings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsForGroup",
                table: "Invoices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SaysPlaces",
                table: "Firms",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SaysWork",
                table: "Firms",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ServedCodes",
                table: "Firms",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WorkCodes",
                table: "Firms",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WorkWords",
                table: "Firms",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ResetBy",
                table: "ConsortiumSignatures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mentions",
                table: "ConsortiumMessages",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ThreadId",
                table: "ConsortiumMessages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AgreedAt",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AgreedBy",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AgreedNumber",
                table: "ConsortiumMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "AloneReasons",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LotShares",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ProfileNotedAt",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProfileNumber",
                table: "ConsortiumMembers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReliedOn",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Scope",
                table: "ConsortiumMembers",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ScopeLanguage",
                table: "ConsortiumMembers",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "StatedAt",
                table: "ConsortiumMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TermsNumber",
                table: "ConsortiumMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WhyNotAlone",
                table: "ConsortiumMembers",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WhyNotAloneLanguage",
                table: "ConsortiumMembers",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "ConsortiumFiles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "ConsortiumFiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SupersededAt",
                table: "ConsortiumFiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OfferedName",
                table: "Concerns",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OfferedNumber",
                table: "Concerns",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OfferedWork",
                table: "Concerns",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WithoutSubContractor",
                table: "Concerns",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ContentDeletedAt",
                table: "Bids",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    ChainId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.ChainId);
                });

            migrationBuilder.CreateTable(
                name: "AwardsTakenBack",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LotKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PricePence = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<decimal>(type: "TEXT", precision: 7, scale: 2, nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Summaries = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TakenBackBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardsTakenBack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardsTakenBack_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BidDraftVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SectionKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidDraftVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BidDraftVersions_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BidSectionComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SectionKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ResolvedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidSectionComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BidSectionComments_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BidSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Owners = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Said = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SaidBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BidSections_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CategoryRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Field = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CategoryRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CategoryRules_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ColumnMemories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnMemories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ColumnMemories_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DaysBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentReminders_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsortiumAgreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Choices_Decide = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Costs = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Losses = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Insurance = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Payment = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_PayWithinDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Choices_Made = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Disputes = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_Loss = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices_IsExclusive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Choices_LeavingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Choices_SecretYears = table.Column<int>(type: "INTEGER", nullable: false),
                    Choices_Wording = table.Column<int>(type: "INTEGER", nullable: false),
                    English = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Welsh = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FirmIds = table.Column<string>(type: "TEXT", nullable: false),
                    TermsVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsortiumAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsortiumAgreements_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsortiumPriceSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Lines = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LinesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Totals = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SharedVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SharedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsortiumPriceSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsortiumPriceSheets_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsortiumPriceSheets_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsortiumPriceSheets_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractFailures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Chance = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NoticeBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractFailures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractFailures_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractFiles_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmProfiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FreeUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmProfiles_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmProfileVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmProfileVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmProfileVersions_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NewFirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Shares = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ReasonLanguage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AskedByFirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MustAgree = table.Column<string>(type: "TEXT", nullable: false),
                    NewWhyNotAlone = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPermitted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupChanges_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupChanges_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupChanges_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    Overlap = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    StopAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WasThere = table.Column<bool>(type: "INTEGER", nullable: false),
                    WhyRefused = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RowsRead = table.Column<int>(type: "INTEGER", nullable: false),
                    HasFailed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRuns_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportRuns_PaymentImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "PaymentImports",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndependenceCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndependenceCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndependenceCertificates_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndependenceCertificates_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answers = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteEnglish = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NoteWelsh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Introductions_People_MadeBy",
                        column: x => x.MadeBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Introductions_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaperReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaperId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DaysBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperReminders_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadFirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    LeadPaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartPayments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartPayments_Invoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalTable: "Invoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecordDeletions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeptUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Bids = table.Column<int>(type: "INTEGER", nullable: false),
                    Requests = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordDeletions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecordDeletions_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RowsAccepted = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsPlaced = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RoomReaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pace = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DigestOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToldUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomReaders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RoomTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedWords = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoomTasks_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomTimetables",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Chosen = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomTimetables", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoomTimetables_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatedTotals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SaidBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatedTotals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatedTotals_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupplierQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PayeeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Postcode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    PlaceCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CompanyNumber = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Answerer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    ForgottenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplierQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplierQuestions_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupplierQuestions_Payees_PayeeId",
                        column: x => x.PayeeId,
                        principalTable: "Payees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Surveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedEarlyAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surveys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TeamingGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsortiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamingGroups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamingGroups_Consortia_ConsortiumId",
                        column: x => x.ConsortiumId,
                        principalTable: "Consortia",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamingGroups_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TeamingGroups_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TeamingInterests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Brings = table.Column<string>(type: "TEXT", nullable: false),
                    Seeks = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamingInterests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamingInterests_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TeamingInterests_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamingInterests_PlannedProcurements_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedProcurements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConsortiumAgreementSignatures",
                columns: table => new
                {
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsortiumAgreementSignatures", x => new { x.AgreementId, x.FirmId });
                    table.ForeignKey(
                        name: "FK_ConsortiumAgreementSignatures_ConsortiumAgreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "ConsortiumAgreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FirmPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaperId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirmProfileId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmPapers_FirmProfiles_FirmProfileId",
                        column: x => x.FirmProfileId,
                        principalTable: "FirmProfiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GroupChangeAgreements",
                columns: table => new
                {
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupChangeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupChangeAgreements", x => new { x.GroupChangeId, x.FirmId });
                    table.ForeignKey(
                        name: "FK_GroupChangeAgreements_GroupChanges_GroupChangeId",
                        column: x => x.GroupChangeId,
                        principalTable: "GroupChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IntroducedFirms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IntroductionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AboutEnglish = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AboutWelsh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntroducedFirms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IntroducedFirms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IntroducedFirms_Introductions_IntroductionId",
                        column: x => x.IntroductionId,
                        principalTable: "Introductions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegisterEntries",
                columns: table => new
                {
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Core = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Stem = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Postcode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    PlaceCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Sics = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsLive = table.Column<bool>(type: "INTEGER", nullable: false),
                    CompanyNumber = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterEntries", x => new { x.Scheme, x.Number });
                    table.ForeignKey(
                        name: "FK_RegisterEntries_RegisterLists_ListId",
                        column: x => x.ListId,
                        principalTable: "RegisterLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyInvitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reminders = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Size = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StaffPounds = table.Column<int>(type: "INTEGER", nullable: true),
                    SupplierPounds = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyInvitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyInvitations_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamingPairs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstFirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondFirmId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FirstYesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SecondYesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamingPairs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamingPairs_TeamingInterests_FirstId",
                        column: x => x.FirstId,
                        principalTable: "TeamingInterests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamingPairs_TeamingInterests_SecondId",
                        column: x => x.SecondId,
                        principalTable: "TeamingInterests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentImports_CorrectsId",
                table: "PaymentImports",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Payees_EntryScheme_EntryNumber",
                table: "Payees",
                columns: new[] { "EntryScheme", "EntryNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Payees_VatNumber",
                table: "Payees",
                column: "VatNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumMessages_ThreadId_SentAt",
                table: "ConsortiumMessages",
                columns: new[] { "ThreadId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumFiles_SeriesId",
                table: "ConsortiumFiles",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardsTakenBack_TenderId_TakenBackAt",
                table: "AwardsTakenBack",
                columns: new[] { "TenderId", "TakenBackAt" });

            migrationBuilder.CreateIndex(
                name: "IX_BidDraftVersions_BidId_SectionKey_SavedAt",
                table: "BidDraftVersions",
                columns: new[] { "BidId", "SectionKey", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_BidSectionComments_BidId_SectionKey_SaidAt",
                table: "BidSectionComments",
                columns: new[] { "BidId", "SectionKey", "SaidAt" });

            migrationBuilder.CreateIndex(
                name: "IX_BidSections_BidId_Key",
                table: "BidSections",
                columns: new[] { "BidId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BidSections_DueOn",
                table: "BidSections",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_CategoryRules_BuyerId",
                table: "CategoryRules",
                column: "BuyerId");

            migrationBuilder.CreateIndex(
                name: "IX_CategoryRules_EndedAt",
                table: "CategoryRules",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ColumnMemories_BuyerId",
                table: "ColumnMemories",
                column: "BuyerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentReminders_CommitmentId_DueOn_DaysBefore",
                table: "CommitmentReminders",
                columns: new[] { "CommitmentId", "DueOn", "DaysBefore" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumAgreements_ConsortiumId_Number",
                table: "ConsortiumAgreements",
                columns: new[] { "ConsortiumId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumPriceSheets_ConsortiumId_FirmId",
                table: "ConsortiumPriceSheets",
                columns: new[] { "ConsortiumId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumPriceSheets_FirmId",
                table: "ConsortiumPriceSheets",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsortiumPriceSheets_TenderId",
                table: "ConsortiumPriceSheets",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractFailures_ContractId_On",
                table: "ContractFailures",
                columns: new[] { "ContractId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractFiles_ContractId_ThingId",
                table: "ContractFiles",
                columns: new[] { "ContractId", "ThingId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmPapers_FirmProfileId",
                table: "FirmPapers",
                column: "FirmProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmPapers_Key",
                table: "FirmPapers",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_FirmPapers_ValidUntil",
                table: "FirmPapers",
                column: "ValidUntil");

            migrationBuilder.CreateIndex(
                name: "IX_FirmProfiles_FirmId",
                table: "FirmProfiles",
                column: "FirmId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmProfileVersions_FirmId_Number",
                table: "FirmProfileVersions",
                columns: new[] { "FirmId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupChanges_BidId",
                table: "GroupChanges",
                column: "BidId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupChanges_ConsortiumId_AskedAt",
                table: "GroupChanges",
                columns: new[] { "ConsortiumId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupChanges_NewFirmId",
                table: "GroupChanges",
                column: "NewFirmId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupChanges_TenderId",
                table: "GroupChanges",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_BuyerId_AskedAt",
                table: "ImportRuns",
                columns: new[] { "BuyerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_EndedAt",
                table: "ImportRuns",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_ImportId",
                table: "ImportRuns",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_IndependenceCertificates_BidId",
                table: "IndependenceCertificates",
                column: "BidId");

            migrationBuilder.CreateIndex(
                name: "IX_IndependenceCertificates_ConsortiumId_FirmId",
                table: "IndependenceCertificates",
                columns: new[] { "ConsortiumId", "FirmId" });

            migrationBuilder.CreateIndex(
                name: "IX_IntroducedFirms_FirmId",
                table: "IntroducedFirms",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_IntroducedFirms_IntroductionId_FirmId",
                table: "IntroducedFirms",
                columns: new[] { "IntroductionId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_MadeBy_MadeAt",
                table: "Introductions",
                columns: new[] { "MadeBy", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_PlanId",
                table: "Introductions",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperReminders_FirmId",
                table: "PaperReminders",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperReminders_PaperId_ValidUntil_DaysBefore",
                table: "PaperReminders",
                columns: new[] { "PaperId", "ValidUntil", "DaysBefore" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartPayments_ContractId",
                table: "PartPayments",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_PartPayments_InvoiceId_FirmId",
                table: "PartPayments",
                columns: new[] { "InvoiceId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordDeletions_TenderId",
                table: "RecordDeletions",
                column: "TenderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegisterEntries_Core",
                table: "RegisterEntries",
                column: "Core");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterEntries_ListId",
                table: "RegisterEntries",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterEntries_Stem",
                table: "RegisterEntries",
                column: "Stem");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterLists_ImportedAt",
                table: "RegisterLists",
                column: "ImportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_RoomReaders_PersonId",
                table: "RoomReaders",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoomTasks_ConsortiumId_RemovedAt_DoneAt",
                table: "RoomTasks",
                columns: new[] { "ConsortiumId", "RemovedAt", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomTasks_DueOn",
                table: "RoomTasks",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_RoomTimetables_ConsortiumId",
                table: "RoomTimetables",
                column: "ConsortiumId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatedTotals_BuyerId_Month",
                table: "StatedTotals",
                columns: new[] { "BuyerId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupplierQuestions_AnsweredAt",
                table: "SupplierQuestions",
                column: "AnsweredAt");

            migrationBuilder.CreateIndex(
                name: "IX_SupplierQuestions_BuyerId",
                table: "SupplierQuestions",
                column: "BuyerId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplierQuestions_PayeeId_AskedAt",
                table: "SupplierQuestions",
                columns: new[] { "PayeeId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyInvitations_SurveyId_SupplierId",
                table: "SurveyInvitations",
                columns: new[] { "SurveyId", "SupplierId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_AreaCode_OpenedAt",
                table: "Surveys",
                columns: new[] { "AreaCode", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamingGroups_ConsortiumId",
                table: "TeamingGroups",
                column: "ConsortiumId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamingGroups_ContractId",
                table: "TeamingGroups",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamingGroups_PlanId_ToldAt",
                table: "TeamingGroups",
                columns: new[] { "PlanId", "ToldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamingInterests_ContractId_FirmId",
                table: "TeamingInterests",
                columns: new[] { "ContractId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamingInterests_FirmId",
                table: "TeamingInterests",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamingInterests_PlanId_FirmId",
                table: "TeamingInterests",
                columns: new[] { "PlanId", "FirmId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamingPairs_FirstFirmId",
                table: "TeamingPairs",
                column: "FirstFirmId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamingPairs_FirstId_SecondId",
                table: "TeamingPairs",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamingPairs_SecondFirmId",
                table: "TeamingPairs",
                column: "SecondFirmId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamingPairs_SecondId",
                table: "TeamingPairs",
                column: "SecondId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "AwardsTakenBack");

            migrationBuilder.DropTable(
                name: "BidDraftVersions");

            migrationBuilder.DropTable(
                name: "BidSectionComments");

            migrationBuilder.DropTable(
                name: "BidSections");

            migrationBuilder.DropTable(
                name: "CategoryRules");

            migrationBuilder.DropTable(
                name: "ColumnMemories");

            migrationBuilder.DropTable(
                name: "CommitmentReminders");

            migrationBuilder.DropTable(
                name: "ConsortiumAgreementSignatures");

            migrationBuilder.DropTable(
                name: "ConsortiumPriceSheets");

            migrationBuilder.DropTable(
                name: "ContractFailures");

            migrationBuilder.DropTable(
                name: "ContractFiles");

            migrationBuilder.DropTable(
                name: "FirmPapers");

            migrationBuilder.DropTable(
                name: "FirmProfileVersions");

            migrationBuilder.DropTable(
                name: "GroupChangeAgreements");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "IndependenceCertificates");

            migrationBuilder.DropTable(
                name: "IntroducedFirms");

            migrationBuilder.DropTable(
                name: "PaperReminders");

            migrationBuilder.DropTable(
                name: "PartPayments");

            migrationBuilder.DropTable(
                name: "RecordDeletions");

            migrationBuilder.DropTable(
                name: "RegisterEntries");

            migrationBuilder.DropTable(
                name: "RoomReaders");

            migrationBuilder.DropTable(
                name: "RoomTasks");

            migrationBuilder.DropTable(
                name: "RoomTimetables");

            migrationBuilder.DropTable(
                name: "StatedTotals");

            migrationBuilder.DropTable(
                name: "SupplierQuestions");

            migrationBuilder.DropTable(
                name: "SurveyInvitations");

            migrationBuilder.DropTable(
                name: "TeamingGroups");

            migrationBuilder.DropTable(
                name: "TeamingPairs");

            migrationBuilder.DropTable(
                name: "ConsortiumAgreements");

            migrationBuilder.DropTable(
                name: "FirmProfiles");

            migrationBuilder.DropTable(
                name: "GroupChanges");

            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropTable(
                name: "RegisterLists");

            migrationBuilder.DropTable(
                name: "Surveys");

            migrationBuilder.DropTable(
                name: "TeamingInterests");

            migrationBuilder.DropIndex(
                name: "IX_PaymentImports_CorrectsId",
                table: "PaymentImports");

            migrationBuilder.DropIndex(
                name: "IX_Payees_EntryScheme_EntryNumber",
                table: "Payees");

            migrationBuilder.DropIndex(
                name: "IX_Payees_VatNumber",
                table: "Payees");

            migrationBuilder.DropIndex(
                name: "IX_ConsortiumMessages_ThreadId_SentAt",
                table: "ConsortiumMessages");

            migrationBuilder.DropIndex(
                name: "IX_ConsortiumFiles_SeriesId",
                table: "ConsortiumFiles");

            migrationBuilder.DropColumn(
                name: "ContentsDeletedAt",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "TenderLots");

            migrationBuilder.DropColumn(
                name: "EndedBecauseEnglish",
                table: "TenderLots");

            migrationBuilder.DropColumn(
                name: "EndedBecauseWelsh",
                table: "TenderLots");

            migrationBuilder.DropColumn(
                name: "IsSubContractor",
                table: "SupplierChecks");

            migrationBuilder.DropColumn(
                name: "BecauseEnglish",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "BecauseWelsh",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "InputsHash",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "Parts",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "PartsPrintedAt",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "PublicAt",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "Pence",
                table: "RefusedRows");

            migrationBuilder.DropColumn(
                name: "PutBackById",
                table: "RefusedRows");

            migrationBuilder.DropColumn(
                name: "LotIds",
                table: "ReasonRequests");

            migrationBuilder.DropColumn(
                name: "Conditions",
                table: "PlannedProcurements");

            migrationBuilder.DropColumn(
                name: "VatPence",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "PaymentImports");

            migrationBuilder.DropColumn(
                name: "Drift",
                table: "PaymentImports");

            migrationBuilder.DropColumn(
                name: "Overlap",
                table: "PaymentImports");

            migrationBuilder.DropColumn(
                name: "RefusedPence",
                table: "PaymentImports");

            migrationBuilder.DropColumn(
                name: "RowsAlreadyThere",
                table: "PaymentImports");

            migrationBuilder.DropColumn(
                name: "EntryHow",
                table: "Payees");

            migrationBuilder.DropColumn(
                name: "EntryNumber",
                table: "Payees");

            migrationBuilder.DropColumn(
                name: "EntryScheme",
                table: "Payees");

            migrationBuilder.DropColumn(
                name: "Facts",
                table: "Payees");

            migrationBuilder.DropColumn(
                name: "RefusedEntries",
                table: "Payees");

            migrationBuilder.DropColumn(
                name: "ContentDeletedAt",
                table: "ParticipationRequests");

            migrationBuilder.DropColumn(
                name: "FirstDeclared",
                table: "ParticipationOpenings");

            migrationBuilder.DropColumn(
                name: "SecondDeclared",
                table: "ParticipationOpenings");

            migrationBuilder.DropColumn(
                name: "FirstDeclared",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "SecondDeclared",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "IsForGroup",
                table: "Invoices");

            migrationBuilder.DropColumn(
                name: "SaysPlaces",
                table: "Firms");

            migrationBuilder.DropColumn(
                name: "SaysWork",
                table: "Firms");

            migrationBuilder.DropColumn(
                name: "ServedCodes",
                table: "Firms");

            migrationBuilder.DropColumn(
                name: "WorkCodes",
                table: "Firms");

            migrationBuilder.DropColumn(
                name: "WorkWords",
                table: "Firms");

            migrationBuilder.DropColumn(
                name: "ResetBy",
                table: "ConsortiumSignatures");

            migrationBuilder.DropColumn(
                name: "Mentions",
                table: "ConsortiumMessages");

            migrationBuilder.DropColumn(
                name: "ThreadId",
                table: "ConsortiumMessages");

            migrationBuilder.DropColumn(
                name: "AgreedAt",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "AgreedBy",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "AgreedNumber",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "AloneReasons",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "LotShares",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "ProfileNotedAt",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "ProfileNumber",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "ReliedOn",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "Scope",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "ScopeLanguage",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "StatedAt",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "TermsNumber",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "WhyNotAlone",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "WhyNotAloneLanguage",
                table: "ConsortiumMembers");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "ConsortiumFiles");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "ConsortiumFiles");

            migrationBuilder.DropColumn(
                name: "SupersededAt",
                table: "ConsortiumFiles");

            migrationBuilder.DropColumn(
                name: "OfferedName",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "OfferedNumber",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "OfferedWork",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "WithoutSubContractor",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "ContentDeletedAt",
                table: "Bids");
        }
    }
}
