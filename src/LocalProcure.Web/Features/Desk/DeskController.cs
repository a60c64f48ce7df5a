namespace LocalProcure.Web.Features.Desk;

/// <summary>The signed-in first page: what needs this person now, then what is in progress, then what is new.</summary>
[Route("desk")]
public sealed class DeskController(Current current, IEnumerable<IDeskSource> sources) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var lines = new List<DeskLine>();
        foreach (var source in sources) lines.AddRange(await source.Lines(current.Me, current.Now));
        var me = current.Me;
        return View(new DeskPage(me.Name, Part(lines, DeskPart.Now), Part(lines, DeskPart.InProgress), Part(lines, DeskPart.New), current.Now,
            me.FirmIdsAt(current.Now).Count > 0, me.Buyers.Count > 0, me.IsStaff));
    }

    /// <summary>Most urgent first; what has no deadline keeps the order of its source.</summary>
    private static IReadOnlyList<DeskLine> Part(IEnumerable<DeskLine> lines, DeskPart part) =>
        [.. lines.Where(line => line.Part == part).OrderBy(line => line.Due ?? DateTime.MaxValue)];
}
