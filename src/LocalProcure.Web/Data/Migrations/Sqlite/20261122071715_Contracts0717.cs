using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Contracts0717 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Contracts_BuyerId",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_TenderId",
                table: "Contracts");

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
                name: "IX_Commitments_ContractId_DueOn",
                table: "Commitments",
                columns: new[] { "ContractId", "DueOn" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContractChanges");

            migrationBuilder.DropTable(
                name: "ContractNotices");

            migrationBuilder.DropTable(
                name: "ContractReminders");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "Invoices");

            migrationBuilder.DropTable(
                name: "KpiAssessments");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "Kpis");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_BuyerId_EndsOn",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_TenderId_LotId",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "FirmPlaces");

            migrationBuilder.DropColumn(
                name: "IsHome",
                table: "FirmPlaces");

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

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_BuyerId",
                table: "Contracts",
                column: "BuyerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_TenderId",
                table: "Contracts",
                column: "TenderId",
                unique: true);
        }
    }
}
