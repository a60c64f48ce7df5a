using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Sealing;

namespace LocalProcure.Web.Data.Seed;

/// <summary>The demo's two consortia: one bidding for the lunch clubs, one standing with an invitation unanswered.</summary>
public sealed partial class Demo
{
    private async Task Groups(IReadOnlyList<Firm> firms, IReadOnlyDictionary<string, Tender> tenders)
    {
        var (kitchen, foods, youth) = (Named("Cegin y Cwm CIC"), Named("Valley Fresh Foods Ltd"), Named("Hafan Play and Youth"));
        var table = Started("Bwrdd y Cwm", new OwnWords(
            "Cegin y Cwm can cook for three clubs, not six. Valley Fresh Foods brings the cold store and the early vans, Hafan the people who know each club.",
            "Gall Cegin y Cwm goginio i dri chlwb, nid chwech. Daw Valley Fresh Foods â’r storfa oer a’r faniau cynnar, a Hafan â’r bobl sy’n adnabod pob clwb."),
            ConsortiumModel.LeadWithSubContractors, tenders["meals"].Id, kitchen, "Coginio a gweini / cooking and serving", -5);
        Join(table, foods, "Produce, cold store and delivery", 2_500, -5, -4);
        Join(table, youth, "Volunteers and lifts at each club", 1_667, -5, -3.5);
        Say(table, foods, "We can be at every club by half past ten. Can you use our trolleys?", Language.English, -3);
        Say(table, kitchen, "Gwych. Bydd angen tair troli arnom ni ym mhob clwb.", Language.Welsh, -2.9);

        var (plumbing, electrical, roofing, joinery) = (Named("Plymio Cwm Rhondda Ltd"), Named("Graig Electrical Contractors Ltd"), Named("Taff Vale Roofing Co-operative"), Named("Dare Valley Joinery"));
        var trades = Started("Crefftwyr y Cymoedd", new OwnWords(
            "Building jobs here ask for several trades at once. Each of us has one; together we can answer for the whole.",
            "Mae gwaith adeiladu yma’n gofyn am sawl crefft ar unwaith. Mae gan bob un ohonom un; gyda’n gilydd gallwn ateb am y cyfan."),
            ConsortiumModel.CoOperative, null, electrical, "Electrical work and testing", -40);
        Join(trades, plumbing, "Plymio a gwresogi / plumbing and heating", 3_333, -40, -38);
        Join(trades, roofing, "Roofs", 2_000, -40, -36);
        trades.Invite(Invitee.Of(joinery), "Doors, windows and joinery", 1_000, now.AddDays(9), By(electrical, -5));
        db.Consortia.AddRange(table, trades);
        await db.SaveChangesAsync();

        Firm Named(string name) => firms.Single(f => f.Name == name);
        Act By(Firm firm, double days) => new(people.OwnerOf(firm.Id), now.AddDays(days));

        Consortium Started(string name, OwnWords why, ConsortiumModel model, Guid? tenderId, Firm lead, string role, double days)
        {
            var consortium = new Consortium(name, why, model, tenderId, lead.Id, role, null, By(lead, days));
            consortium.MarkDemo(By(lead, days));
            return consortium;
        }

        void Join(Consortium consortium, Firm firm, string role, int share, double askedDays, double acceptedDays) =>
            consortium.Accept(consortium.Invite(Invitee.Of(firm), role, share, now.AddDays(askedDays + 14), By(firms.Single(f => f.Id == consortium.LeadFirmId), askedDays)),
                firm.Id, false, null, By(firm, acceptedDays));

        void Say(Consortium consortium, Firm firm, string text, Language language, double days)
        {
            var id = Guid.CreateVersion7();
            db.ConsortiumMessages.Add(new ConsortiumMessage(id, consortium.Id, firm.Id, new RoomSeal(folders).Close(consortium.Id, id, text), language, By(firm, days)));
        }
    }
}
