namespace LocalProcure.Domain.Spend;

/// <summary>The words of "ask the supplier": the e-mail, the page behind its link, and what staff see.</summary>
public static class AskText
{
    // Staff.
    public static string Ask => Say("Ask the supplier", "Gofyn i’r cyflenwr");
    public static string AskLead => Say("An e-mail with a link asks where its principal place of business is. It needs no account, and you decide whether to use the answer.", "Mae e-bost â dolen yn gofyn ble mae ei brif fan busnes. Nid oes angen cyfrif, a chi sy’n penderfynu a ddefnyddir yr ateb.");
    public static string Email => Say("The supplier’s e-mail address", "Cyfeiriad e-bost y cyflenwr");
    public static string InLanguage => Say("In", "Yn");
    public static string English => Say("English", "Saesneg");
    public static string Welsh => Say("Welsh", "Cymraeg");
    public static string Send => Say("Send the question", "Anfon y cwestiwn");
    public static string EnterEmail => Say("Enter an e-mail address like name@example.com", "Rhowch gyfeiriad e-bost fel enw@enghraifft.com");
    public static string Sent => Say("The question is on its way.", "Mae’r cwestiwn ar ei ffordd.");
    public static string Asked(string email, DateTime at) => email.Length == 0 ? Say($"Asked on {at.ShowDate()}", $"Gofynnwyd ar {at.ShowDate()}") : Say($"Asked {email} on {at.ShowDate()}", $"Gofynnwyd i {email} ar {at.ShowDate()}");
    public static string NoAnswerYet => Say("No answer yet.", "Dim ateb eto.");
    public static string Answer(string postcode, string area, DateTime at) => Say($"It answered on {at.ShowDate()}: {postcode}, {area}", $"Atebodd ar {at.ShowDate()}: {postcode}, {area}");
    public static string AnswerNumber(string number) => Say($"Company number {number}", $"Rhif cwmni {number}");
    public static string AnsweredBy(string who) => Say($"Answered by {who}", $"Atebwyd gan {who}");
    public static string Use => Say("Use this answer", "Defnyddio’r ateb hwn");
    public static string SetAside => Say("Set it aside", "Ei roi o’r neilltu");
    public static string Used => Say("The answer is used.", "Defnyddiwyd yr ateb.");
    public static string WasSetAside => Say("The answer is set aside.", "Rhoddwyd yr ateb o’r neilltu.");
    public static string SeenAs(DateTime at) => Say($"the supplier’s own answer of {at.ShowDate()}", $"ateb y cyflenwr ei hun ar {at.ShowDate()}");
    public static string Waiting(int count) => Say(count == 1 ? "1 supplier has answered" : $"{count:N0} suppliers have answered", count switch { 1 => "Mae 1 cyflenwr wedi ateb", 2 => "Mae 2 gyflenwr wedi ateb", 3 => "Mae 3 chyflenwr wedi ateb", 4 => "Mae 4 cyflenwr wedi ateb", _ => $"Mae {count:N0} o gyflenwyr wedi ateb" });
    public static string NotForPeople => Say("A payee whose name is hidden cannot be asked.", "Ni ellir gofyn i gyflenwr y mae ei enw wedi’i guddio.");

    // The e-mail.
    public static string Subject(string buyer) => Say($"One question about your payments from {buyer}", $"Un cwestiwn am eich taliadau gan {buyer}");
    public static string Why(string payee, string buyer) => Say($"{buyer} has paid {payee}. We work out how much public money stays in the area, and do not know where you work from.", $"Mae {buyer} wedi talu {payee}. Rydym yn cyfrifo faint o arian cyhoeddus sy’n aros yn yr ardal, ac nid ydym yn gwybod o ble rydych yn gweithio.");
    public static string Minute => Say("It takes a minute, and you need no account.", "Mae’n cymryd munud, ac nid oes angen cyfrif.");
    public static string Button => Say("Answer the question", "Ateb y cwestiwn");
    public static string Until(DateTime at) => Say($"The link works until {at.ShowDate()}. If this is not about you, you need do nothing.", $"Mae’r ddolen yn gweithio tan {at.ShowDate()}. Os nad yw hyn amdanoch chi, nid oes angen gwneud dim.");

    // The page.
    public static string Title => Say("Where do you work from?", "O ble rydych yn gweithio?");
    public static string Lead(string payee, string buyer) => Say($"{buyer} has paid {payee}. Your answer places those payments on the map of local spending; nothing else is done with it.", $"Mae {buyer} wedi talu {payee}. Mae eich ateb yn gosod y taliadau hynny ar fap gwariant lleol; ni wneir dim arall ag ef.");
    public static string Postcode => Say("Postcode of your principal place of business", "Cod post eich prif fan busnes");
    public static string PostcodeHint => Say("Where most of the work is run from, which may differ from the registered office", "O ble y rhedir y rhan fwyaf o’r gwaith, a all fod yn wahanol i’r swyddfa gofrestredig");
    public static string CompanyNumber => Say("Company number", "Rhif y cwmni");
    public static string CompanyNumberHint => Say("Eight characters, as at Companies House", "Wyth nod, fel yn Nhŷ’r Cwmnïau");
    public static string NotACompanyNumber => Say("Enter a company number like 01234567, or leave it empty", "Rhowch rif cwmni fel 01234567, neu ei adael yn wag");
    public static string Who => Say("Your name or role", "Eich enw neu’ch rôl");
    public static string Give => Say("Send the answer", "Anfon yr ateb");
    public static string Privacy => Say("Project staff see your answer and keep who gave it for six months. The postcode stays with the payments. The privacy notice says more.", "Bydd staff y prosiect yn gweld eich ateb ac yn cadw pwy a’i rhoddodd am chwe mis. Mae’r cod post yn aros gyda’r taliadau. Mae’r hysbysiad preifatrwydd yn dweud rhagor.");
    public static string Notice => Say("Privacy notice", "Hysbysiad preifatrwydd");
    public static string Thanks => Say("Thank you", "Diolch");
    public static string ThanksLead => Say("Your answer has arrived. You can close this page.", "Mae eich ateb wedi cyrraedd. Gallwch gau’r dudalen hon.");
    public static string NoLink => Say("This link does not work", "Nid yw’r ddolen hon yn gweithio");
    public static string NoLinkLead => Say("It may have been cut in your e-mail, be too old, or have been answered. Nothing more is needed from you.", "Efallai iddi gael ei thorri yn eich e-bost, ei bod yn rhy hen, neu ei bod wedi’i hateb. Nid oes angen dim mwy gennych.");
    public static string TooOld => Say("The link is too old.", "Mae’r ddolen yn rhy hen.");
    public static string Settled => Say("This question has been settled.", "Mae’r cwestiwn hwn wedi’i setlo.");
}
