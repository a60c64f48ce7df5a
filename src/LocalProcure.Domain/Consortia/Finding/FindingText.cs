namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>What the search for groups says.</summary>
public static class FindingText
{
    public static string TooManyNeeds(int most) => Say($"Ask for at most {most} things that one member is enough for", $"Gofynnwch am {most} peth ar y mwyaf y mae un aelod yn ddigon ar eu cyfer");
    public static string NoId => Say("Every requirement and every firm needs an id", "Mae angen id ar bob gofyniad a phob cwmni");
    public static string IdTwice(string id) => Say($"The id {id} is used twice", $"Mae’r id {id} wedi’i ddefnyddio ddwywaith");
    public static string SumOfWhat(string id) => Say($"Requirement {id}: only amounts add up, so “sum” needs kind “amount”", $"Gofyniad {id}: dim ond symiau y gellir eu hadio, felly mae angen y math “amount” ar “sum”");
    public static string NoValue(string id) => Say($"Requirement {id}: say what is asked, in “value” (and for an amount which one, in “key”)", $"Gofyniad {id}: dywedwch beth a ofynnir, yn “value” (ac ar gyfer swm pa un, yn “key”)");
    public static string UnknownKind(string id, string? kind) => Say($"Requirement {id}: “{kind}” is no kind; use capability, amount, evidence or area", $"Gofyniad {id}: nid yw “{kind}” yn fath; defnyddiwch capability, amount, evidence neu area");
    public static string UnknownRule(string id, string? rule) => Say($"Requirement {id}: “{rule}” is no rule; use any, every, lead or sum", $"Gofyniad {id}: nid yw “{rule}” yn rheol; defnyddiwch any, every, lead neu sum");
    public static string BelowZero(string id) => Say($"Firm {id}: an amount cannot be below zero", $"Cwmni {id}: ni all swm fod yn llai na sero");
    public static string TooFine => Say("One sum asks for amounts that are too large and too finely divided to be added exactly: use fewer digits", "Mae un swm yn gofyn am symiau sy’n rhy fawr ac wedi’u rhannu’n rhy fân i’w hadio’n union: defnyddiwch lai o ddigidau");
    public static string BadBounds => Say("maxMembers must be at least 1 and limit at least 0", "Rhaid i maxMembers fod yn 1 o leiaf a limit yn 0 o leiaf");
    public static string BothLists => Say("The file needs both lists, “requirements” and “firms”; either may be empty", "Mae angen y ddwy restr ar y ffeil, “requirements” a “firms”; gall y naill neu’r llall fod yn wag");
    public static string EmptyInList(string id) => Say($"Firm {id}: a list holds null where a word is expected", $"Cwmni {id}: mae rhestr yn cynnwys null lle disgwylir gair");
    public static string SpareTooLarge(string id) => Say($"Firm {id}: “spare” must be between minus and plus a million million", $"Cwmni {id}: rhaid i “spare” fod rhwng minws a phlws miliwn miliwn");
    public static string WrongThere(string? path) => Say($"what stands at {path} is of another kind, or too large", $"mae’r hyn sydd yn {path} o fath arall, neu’n rhy fawr");
    public static string NameTwice(string name) => Say($"the name “{name}” stands twice in one object", $"mae’r enw “{name}” ddwywaith yn yr un gwrthrych");
    public static string NotReadable(string why) => Say($"The file is not the JSON that is described in docs/groups.md: {why}", $"Nid y JSON a ddisgrifir yn docs/groups.md yw’r ffeil: {why}");
}
