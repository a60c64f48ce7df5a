using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WhatTheYearAsks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Outsources",
                table: "Contracts",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Theme",
                table: "Commitments",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AnnualStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GivenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    IsByStaff = table.Column<bool>(type: "boolean", nullable: false),
                    ElsewhereEnglish = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    ElsewhereWelsh = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    ObjectivesEnglish = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    ObjectivesWelsh = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    StepsEnglish = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    StepsWelsh = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    WellbeingEnglish = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    WellbeingWelsh = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnnualStatements_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualStatements_BuyerId_Year_GivenAt",
                table: "AnnualStatements",
                columns: new[] { "BuyerId", "Year", "GivenAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnnualStatements");

            migrationBuilder.DropColumn(
                name: "Outsources",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "Theme",
                table: "Commitments");
        }
    }
}
