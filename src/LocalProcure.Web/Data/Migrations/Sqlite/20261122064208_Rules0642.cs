using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Rules0642 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Arrangement",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "Welsh");

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

            migrationBuilder.AddColumn<bool>(
                name: "DocumentsComeLater",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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

            migrationBuilder.AddColumn<string>(
                name: "Procedure",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "BelowThresholdOpen");

            migrationBuilder.AddColumn<string>(
                name: "Regime",
                table: "Tenders",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "ProcurementAct2023");

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

            migrationBuilder.AddColumn<bool>(
                name: "TakesPaperBids",
                table: "Tenders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "UrgentBecause",
                table: "Tenders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Arrangement",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "CommencedOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ConflictsAssessedOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "DocumentsComeLater",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PeriodIsAgreed",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "PlannedNoticeOn",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Procedure",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Regime",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Reservation",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "ReservedBecause",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "TakesPaperBids",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "UrgentBecause",
                table: "Tenders");
        }
    }
}
