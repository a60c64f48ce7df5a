using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ContractsElsewhere : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LeftOutEnglish",
                table: "Contracts",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutWelsh",
                table: "Contracts",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ContractsElsewhere",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Category = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    PricePence = table.Column<long>(type: "bigint", nullable: false),
                    GrossPence = table.Column<long>(type: "bigint", nullable: false),
                    AwardedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Contractor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Postcode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    AuthorityCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IsAddressWithheld = table.Column<bool>(type: "boolean", nullable: false),
                    IsSme = table.Column<bool>(type: "boolean", nullable: true),
                    IsVcse = table.Column<bool>(type: "boolean", nullable: false),
                    Outsources = table.Column<bool>(type: "boolean", nullable: true),
                    Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsByStaff = table.Column<bool>(type: "boolean", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemovedBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    HowItEndsEnglish = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    HowItEndsWelsh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    LeftOutEnglish = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    LeftOutWelsh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SubjectEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SubjectWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractsElsewhere", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractsElsewhere_Buyers_BuyerId",
                        column: x => x.BuyerId,
                        principalTable: "Buyers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContractsElsewhere_AwardedAt",
                table: "ContractsElsewhere",
                column: "AwardedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ContractsElsewhere_BuyerId_AwardedAt",
                table: "ContractsElsewhere",
                columns: new[] { "BuyerId", "AwardedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContractsElsewhere");

            migrationBuilder.DropColumn(
                name: "LeftOutEnglish",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "LeftOutWelsh",
                table: "Contracts");
        }
    }
}
