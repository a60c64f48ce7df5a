using System.Text;
using LocalProcure.Web.Data.Opportunities;

namespace LocalProcure.Web.Data.Seed;

/// <summary>A handful of notices from elsewhere, read by the same importer as real ones.</summary>
public sealed partial class Demo
{
    private async Task Notices()
    {
        db.ChangeTracker.Clear();
        var act = Act.BySystem(now);
        var done = await new OpportunityImporter(db).Import(new MemoryStream(Encoding.UTF8.GetBytes(DemoNotices.Package(now))), act);
        if (done.Refused > 0 || done.WhyRefused is not null) throw new InvalidOperationException("The demonstration's own notices do not read.");
        foreach (var notice in await db.Opportunities.ToListAsync())
        {
            notice.MarkDemo(act);
            // Nobody in the demonstration is to be greeted by a pile of e-mail.
            notice.MarkAlerted(now);
        }
        await db.SaveChangesAsync();
    }
}
