using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LocalProcure.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Opendata0622 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Uid = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Said = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarEvents", x => x.Uid);
                });

            migrationBuilder.CreateTable(
                name: "OpenReleases",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ProcessId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ocid = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Tags = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    StateHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenReleases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Opportunities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ocid = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NoticeNumber = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SourceAddress = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IsUnderEarlierLaw = table.Column<bool>(type: "boolean", nullable: false),
                    BuyerName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    BuyerId = table.Column<Guid>(type: "uuid", nullable: true),
                    OtherBuyers = table.Column<string>(type: "text", nullable: false),
                    Category = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Procedure = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    NetPence = table.Column<long>(type: "bigint", nullable: true),
                    GrossPence = table.Column<long>(type: "bigint", nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuitsSme = table.Column<bool>(type: "boolean", nullable: true),
                    HowToApply = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Regions = table.Column<string>(type: "text", nullable: false),
                    Lots = table.Column<string>(type: "text", nullable: false),
                    Documents = table.Column<string>(type: "text", nullable: false),
                    Seen = table.Column<string>(type: "text", nullable: false),
                    SearchText = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    AlertedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    DescriptionEnglish = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    DescriptionWelsh = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    TitleEnglish = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TitleWelsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "OpportunityAlerts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "uuid", nullable: false),
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
                    OpportunityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
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
                    OpportunityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_AuditRows_At",
                table: "AuditRows",
                column: "At");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "CalendarEvents");

            migrationBuilder.DropTable(
                name: "OpenReleases");

            migrationBuilder.DropTable(
                name: "OpportunityAlerts");

            migrationBuilder.DropTable(
                name: "OpportunityAreas");

            migrationBuilder.DropTable(
                name: "OpportunityCpvCodes");

            migrationBuilder.DropTable(
                name: "Opportunities");

            migrationBuilder.DropIndex(
                name: "IX_AuditRows_At",
                table: "AuditRows");
        }
    }
}
