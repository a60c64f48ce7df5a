using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Firms;

/// <summary>The words for the parts of a firm's profile, who sees them, and how far it has come.</summary>
public static partial class ProfileText
{
    public static string Show(this ProfilePart part) => part switch
    {
        ProfilePart.Work => Say("What you do", "Beth rydych yn ei wneud"),
        ProfilePart.Places => Say("Where you work", "Ble rydych yn gweithio"),
        ProfilePart.Capacity => Say("How much you can take on", "Faint y gallwch ymgymryd ag ef"),
        ProfilePart.Turnover => Say("Turnover", "Trosiant"),
        ProfilePart.Insurances => Say("Insurances", "Yswiriant"),
        ProfilePart.Accreditations => Say("Accreditations", "Achrediadau"),
        ProfilePart.Policies => Say("Policies", "Polisïau"),
        ProfilePart.Cases => Say("Work that you have done", "Gwaith rydych wedi’i wneud"),
        ProfilePart.Welsh => Say("Service in Welsh", "Gwasanaeth Cymraeg"),
        ProfilePart.SocialValue => Say("Social value that you offer", "Gwerth cymdeithasol rydych yn ei gynnig"),
        _ => Say("Teaming up", "Cydweithio"),
    };

    /// <summary>The part as a heading for others: about the firm, not to it.</summary>
    public static string Heading(ProfilePart part) => part switch
    {
        ProfilePart.Work => Say("What it does", "Beth mae’n ei wneud"),
        ProfilePart.Places => Say("Where it works", "Ble mae’n gweithio"),
        ProfilePart.Capacity => Say("How much it can take on", "Faint y gall ymgymryd ag ef"),
        ProfilePart.Cases => Say("Work that it has done", "Gwaith y mae wedi’i wneud"),
        ProfilePart.SocialValue => Say("Social value that it offers", "Gwerth cymdeithasol y mae’n ei gynnig"),
        _ => part.Show(),
    };

    /// <summary>Why the part is asked, in half a line.</summary>
    public static string Why(this ProfilePart part) => part switch
    {
        ProfilePart.Work => Say("So that buyers and partners find you by your trade", "Er mwyn i brynwyr a phartneriaid ddod o hyd i chi yn ôl eich crefft"),
        ProfilePart.Places => Say("Tenders ask whether you can deliver in their area", "Mae tendrau’n gofyn a allwch gyflenwi yn eu hardal"),
        ProfilePart.Capacity => Say("Shows how large a job you can do, alone or together", "Yn dangos pa mor fawr yw’r gwaith y gallwch ei wneud, ar eich pen eich hun neu gydag eraill"),
        ProfilePart.Turnover => Say("Many tenders ask for it; partners’ turnover is often added up", "Mae llawer o dendrau’n gofyn amdano; yn aml caiff trosiant partneriaid ei adio"),
        ProfilePart.Insurances => Say("Nearly every tender asks; we remind you before one ends", "Mae bron pob tendr yn gofyn; byddwn yn eich atgoffa cyn i un ddod i ben"),
        ProfilePart.Accreditations => Say("Shown once here instead of in every bid; we remind you before one ends", "Eu dangos unwaith yma yn lle ym mhob cynnig; byddwn yn eich atgoffa cyn i un ddod i ben"),
        ProfilePart.Policies => Say("Buyers often want to see that you have them", "Mae prynwyr yn aml am weld eu bod gennych"),
        ProfilePart.Cases => Say("Nothing convinces like work done, with someone who can confirm it", "Does dim yn argyhoeddi fel gwaith a wnaed, gyda rhywun a all ei gadarnhau"),
        ProfilePart.Welsh => Say("Public bodies must offer services in Welsh, so many contracts ask", "Rhaid i gyrff cyhoeddus gynnig gwasanaethau yn Gymraeg, felly mae llawer o gontractau’n gofyn"),
        ProfilePart.SocialValue => Say("What your work does for people nearby often earns points", "Mae’r hyn y mae eich gwaith yn ei wneud dros bobl leol yn aml yn ennill pwyntiau"),
        _ => Say("Say what you look for in partners; together you can win larger work", "Dywedwch beth rydych yn chwilio amdano mewn partneriaid; gyda’ch gilydd gallwch ennill gwaith mwy"),
    };

    public static string Show(this Visibility visibility) => visibility switch
    {
        Visibility.OnlyUs => Say("Only us", "Dim ond ni"),
        Visibility.Partners => Say("Partners in our groups", "Partneriaid yn ein grwpiau"),
        Visibility.Buyers => Say("Buyers that we have bid to", "Prynwyr yr ydym wedi cynnig iddynt"),
        Visibility.BuyersAndPartners => Say("Our partners, and buyers that we have bid to", "Ein partneriaid, a phrynwyr yr ydym wedi cynnig iddynt"),
        _ => Say("Everyone", "Pawb"),
    };

    public static string WhoSees => Say("Who may see this?", "Pwy gaiff weld hwn?");
    public static string WhoSeesHint => Say(
        "A buyer counts once it has opened a bid of yours, never before. Project staff see what everyone sees, unless they hold your mandate.",
        "Mae prynwr yn cyfrif ar ôl iddo agor cynnig gennych, byth cyn hynny. Mae staff y prosiect yn gweld yr hyn y mae pawb yn ei weld, oni bai bod ganddynt eich mandad.");
    public static string DocumentsHint => Say(
        "Documents, policy numbers and referees never go to everyone: only to partners and buyers that you let see this part.",
        "Nid yw dogfennau, rhifau polisi na chanolwyr byth yn mynd i bawb: dim ond i bartneriaid a phrynwyr yr ydych yn gadael iddynt weld y rhan hon.");
    public static string WhoSeesWhat => Say("Who sees what", "Pwy sy’n gweld beth");
    public static string WhoSeesWhatLead => Say("Choose for each part. Bids and groups that you sent something to keep their own copy; nothing that you change here reaches into them.", "Dewiswch ar gyfer pob rhan. Mae cynigion a grwpiau yr anfonoch rywbeth atynt yn cadw eu copi eu hunain; nid yw dim y byddwch yn ei newid yma yn eu cyrraedd.");
    public static string EnterVisibility => Say("Choose who may see this", "Dewiswch pwy gaiff weld hwn");

    // The list of tasks
    public static string WhoYouAre => Say("Who you are", "Pwy ydych chi");
    public static string WhatYouCanShow => Say("What you can show", "Beth y gallwch ei ddangos");
    public static string WhatYouCanShowLead => Say("Say it once here, and it is offered in every bid and group. Each page takes a few minutes; leave out what does not fit your firm.", "Dywedwch ef unwaith yma, a chaiff ei gynnig ym mhob cynnig a grŵp. Ychydig funudau y mae pob tudalen yn eu cymryd; gadewch allan yr hyn nad yw’n addas i’ch cwmni.");
    public static string WhoFindsYou => Say("Who finds you", "Pwy sy’n dod o hyd i chi");
    public static string WhatYouHear => Say("What you want to hear about", "Beth rydych am glywed amdano");
    public static string HearLead => Say("Your profile says what you can do. This says which tenders we tell you of; the two may differ.", "Mae eich proffil yn dweud beth y gallwch ei wneud. Mae hwn yn dweud pa dendrau y byddwn yn dweud wrthych amdanynt; gall y ddau fod yn wahanol.");
    public static string Told(int told, int of) => Say($"You have filled in {told} of {of} parts. A buyer does not need them all: fill in what your bids would ask for.", $"Rydych wedi llenwi {told} o’r {of} rhan. Nid oes ar brynwr angen pob un: llenwch yr hyn y byddai eich cynigion yn gofyn amdano.");
    public static string AllTold => Say("You have filled in every part.", "Rydych wedi llenwi pob rhan.");
    public static string StatusTold => Say("Filled in", "Wedi’i lenwi");
    public static string StatusEmpty => Say("Nothing yet", "Dim eto");
    public static string Expired(int count) => Say($"{count} expired", $"{count} wedi dod i ben");
    public static string ExpiresSoon(int count) => Say($"{count} ending soon", $"{count} yn dod i ben cyn hir");
    public static string NoDocument(int count) => Say(count == 1 ? "1 without its document" : $"{count} without their document", count == 1 ? "1 heb ei ddogfen" : $"{count} heb eu dogfen");
    public static string SpareOld => Say("Say again who is free", "Dywedwch eto pwy sy’n rhydd");
    public static string Versions => Say("Earlier versions", "Fersiynau cynharach");
    public static string PublicPage => Say("See what others see", "Gweld yr hyn y mae eraill yn ei weld");

    // Versions
    public static string VersionsLead => Say("Each save is kept. What a bid or group took stays as it was when it was taken.", "Cedwir pob newid. Mae’r hyn a gymerodd cynnig neu grŵp yn aros fel yr oedd pan gafodd ei gymryd.");
    public static string VersionNumber(int number) => Say($"Version {number}", $"Fersiwn {number}");
    public static string SavedBy(string who, DateTime at) => Say($"{who}, {at.ShowMoment()}", $"{who}, {at.ShowMoment()}");
    public static string NoVersions => Say("Nothing has been saved yet.", "Nid oes dim wedi’i gadw eto.");

    // For those who look
    public static string AsPartner => Say("You see this because your firm is in a group with this one.", "Rydych yn gweld hwn am fod eich cwmni mewn grŵp gyda’r cwmni hwn.");
    public static string AsBuyer => Say("You see this because your organisation has opened a bid of this firm.", "Rydych yn gweld hwn am fod eich sefydliad wedi agor cynnig gan y cwmni hwn.");
    public static string AsUs => Say("You see everything, because you act for this firm. Others see the parts that you let them.", "Rydych yn gweld popeth, am eich bod yn gweithredu dros y cwmni hwn. Mae eraill yn gweld y rhannau yr ydych yn gadael iddynt.");
    public static string ShownTo(string whom) => Say($"Shown to: {whom}", $"Dangosir i: {whom}");

    public static string Expires(DateOnly? until) => until is { } day ? Say($"Valid until {day.ShowDate()}", $"Yn ddilys tan {day.ShowDate()}") : Say("Does not end", "Nid yw’n dod i ben");
    public static string ExpiredOn(DateOnly day) => Say($"Expired on {day.ShowDate()}", $"Daeth i ben ar {day.ShowDate()}");
    public static string DaysLeft(int days) => days == 0 ? Say("Ends today", "Yn dod i ben heddiw")
        : Say(days == 1 ? "Ends in 1 day" : $"Ends in {days} days", days switch { 1 => "Yn dod i ben mewn 1 diwrnod", 2 => "Yn dod i ben mewn 2 ddiwrnod", _ => $"Yn dod i ben mewn {days} diwrnod" });
    public static string CoverOf(long pence) => Say($"Cover {Money.ShowWhole(pence)}", $"Yswiriant o {Money.ShowWhole(pence)}");
    public static string People(int count) => Say(count == 1 ? "1 person" : $"{count:N0} people", count switch { 1 => "1 person", 2 => "2 berson", _ => $"{count:N0} o bobl" });
    public static string Vehicles(int count) => Say(count == 1 ? "1 vehicle" : $"{count:N0} vehicles", count switch { 1 => "1 cerbyd", 2 => "2 gerbyd", _ => $"{count:N0} o gerbydau" });
    public static string SpareNow(int count, DateOnly said) => Say($"{People(count)} free for new work (said on {said.ShowDate()})", $"{People(count)} yn rhydd i waith newydd (dywedwyd ar {said.ShowDate()})");
    public static string YearTo(DateOnly end) => Say($"Year to {end.ShowDate()}", $"Blwyddyn hyd {end.ShowDate()}");

    public static string Show(this PolicyKind kind) => kind switch
    {
        PolicyKind.HealthAndSafety => Say("Health and safety", "Iechyd a diogelwch"),
        PolicyKind.Environment => Say("Environment and carbon", "Yr amgylchedd a charbon"),
        PolicyKind.Equality => Say("Equality and diversity", "Cydraddoldeb ac amrywiaeth"),
        PolicyKind.Safeguarding => Say("Safeguarding", "Diogelu"),
        PolicyKind.DataProtection => Say("Data protection", "Diogelu data"),
        PolicyKind.ModernSlavery => Say("Modern slavery", "Caethwasiaeth fodern"),
        PolicyKind.Quality => Say("Quality", "Ansawdd"),
        PolicyKind.BusinessContinuity => Say("Business continuity", "Parhad busnes"),
        PolicyKind.FairWork => Say("Fair work", "Gwaith teg"),
        _ => Say("Another policy", "Polisi arall"),
    };

    public static string Show(this WelshLevel level) => level switch
    {
        WelshLevel.Full => Say("Yes, the whole service", "Gallwn, y gwasanaeth cyfan"),
        WelshLevel.Some => Say("Yes, part of it", "Gallwn, rhan ohono"),
        WelshLevel.No => Say("Not yet", "Ddim eto"),
        _ => Say("Not said", "Heb ei ddweud"),
    };

    /// <summary>The answer as others read it.</summary>
    public static string ForOthers(WelshLevel level) => level switch
    {
        WelshLevel.Full => Say("The whole service in Welsh", "Y gwasanaeth cyfan yn Gymraeg"),
        WelshLevel.Some => Say("Part of the service in Welsh", "Rhan o’r gwasanaeth yn Gymraeg"),
        _ => Say("Not yet", "Ddim eto"),
    };

    public static string CanConfirm => Say("Can be confirmed by:", "Gall hwn ei gadarnhau:");

    public static string Show(this SocialKind kind) => kind switch
    {
        SocialKind.LocalJobs => Say("Jobs for local people", "Swyddi i bobl leol"),
        SocialKind.Apprentices => Say("Apprentices", "Prentisiaid"),
        SocialKind.WorkExperience => Say("Work experience and school visits", "Profiad gwaith ac ymweliadau ysgol"),
        SocialKind.LocalSpend => Say("Buying from local firms", "Prynu gan gwmnïau lleol"),
        SocialKind.FairWork => Say("Fair work and pay", "Gwaith a thâl teg"),
        SocialKind.Environment => Say("Environment and carbon", "Yr amgylchedd a charbon"),
        SocialKind.Community => Say("Help for community groups", "Cymorth i grwpiau cymunedol"),
        SocialKind.WelshLanguage => Say("The Welsh language", "Y Gymraeg"),
        _ => Say("Something else", "Rhywbeth arall"),
    };

    public static string NameOf(Policy policy) => policy.Kind == PolicyKind.Other && policy.Name is { Length: > 0 } name ? name : policy.Kind.Show();
}
