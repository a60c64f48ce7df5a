using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Tenders in every stage, in our own words, shaped like those that Welsh councils publish.</summary>
public static class DemoTenders
{
    /// <summary>One tender as the demo tells of it. Days are counted from now; PublishedDays is null for a draft.</summary>
    public sealed record Outline(string Key, int Buyer, string English, string Welsh, string AboutEnglish, string AboutWelsh, TenderCategory Category, string[] Cpv,
        int NetPounds, string[] Areas, int? PublishedDays, double ClosesDays, bool Joint, (string English, string Welsh, string UnitEnglish, string UnitWelsh, decimal Quantity)[] Prices);

    private const string Rct = "W06000016", Merthyr = "W06000024", Bridgend = "W06000013";
    private static readonly (string, string) Visit = ("visit", "ymweliad"), Hour = ("hour", "awr"), Month = ("month", "mis"), Meal = ("meal", "pryd"), Metre = ("metre", "metr"), Item = ("item", "eitem");

    public static readonly Outline[] All =
    [
        Of("boilers", 0, "Servicing of boilers in 14 community halls", "Gwasanaethu boeleri mewn 14 o neuaddau cymunedol",
            "Yearly servicing and call-outs within four hours for gas boilers in halls from Treorchy to Mountain Ash. Two years, with one more year possible.",
            "Gwasanaeth blynyddol, ac ymweliadau o fewn pedair awr, ar gyfer boeleri nwy mewn neuaddau o Dreorci i Aberpennar. Dwy flynedd, gyda blwyddyn arall yn bosibl.",
            TenderCategory.Services, ["50720000", "45330000"], 22_000, [Rct], -9, 12.2, true, [("Yearly service of one boiler", "Gwasanaeth blynyddol un boeler", Visit, 28), ("Call-out in working hours", "Galwad yn ystod oriau gwaith", Visit, 40)]),
        Of("meals", 0, "Midday meals for six lunch clubs", "Prydau canol dydd i chwe chlwb cinio",
            "Hot meals three days a week for about 40 people at each club, cooked within the hour before they are served. Groups of small suppliers are welcome.",
            "Prydau poeth dridiau’r wythnos i tua 40 o bobl ym mhob clwb, wedi’u coginio yn ystod yr awr cyn eu gweini. Croeso i grwpiau o gyflenwyr bach.",
            TenderCategory.Services, ["55520000", "55500000"], 24_500, [Rct], -6, 1.9, true, [("Two-course meal", "Pryd dau gwrs", Meal, 4_800)]),
        Of("grounds", 2, "Grounds maintenance at five school sites", "Cynnal a chadw tir pum ysgol",
            "Grass, hedges, leaves and pitch marking at five schools in Bridgend, outside lesson times.", "Torri glaswellt a gwrychoedd, clirio dail a marcio caeau mewn pum ysgol ym Mhen-y-bont ar Ogwr, y tu allan i oriau gwersi.",
            TenderCategory.Services, ["77310000", "77340000"], 21_000, [Bridgend], -3, 20.2, true, [("Full visit to one site", "Ymweliad llawn ag un safle", Visit, 110)]),
        Of("translation", 3, "Welsh translation and interpreting", "Cyfieithu testun a chyfieithu ar y pryd",
            "About 300,000 words a year of health information, and interpreting at public meetings.", "Tua 300,000 o eiriau’r flwyddyn o wybodaeth am iechyd, a chyfieithu ar y pryd mewn cyfarfodydd cyhoeddus.",
            TenderCategory.Services, ["79530000", "79540000"], 19_800, [Rct, Merthyr, Bridgend], -2, 26.2, false, [("Thousand words translated", "Cyfieithu mil o eiriau", Item, 300), ("Interpreting at a meeting", "Cyfieithu mewn cyfarfod", Hour, 60)]),
        Of("footways", 1, "Footway repairs, Dowlais and Penydarren", "Trwsio llwybrau troed, Dowlais a Phenydarren",
            "Breaking out and relaying about 900 metres of worn footway with dropped kerbs.", "Codi ac ailosod tua 900 metr o lwybr troed treuliedig, gyda chyrbau isel.",
            TenderCategory.Works, ["45233000"], 148_000, [Merthyr], -12, 16.2, true, [("Footway relaid", "Ailosod llwybr troed", Metre, 900), ("Dropped kerb", "Cwrb isel", Item, 34)]),
        Of("cleaning", 0, "Cleaning of libraries and one-stop shops", "Glanhau llyfrgelloedd a siopau un stop",
            "Daily cleaning of eleven public buildings before they open. Real Living Wage asked of the contractor.", "Glanhau un ar ddeg o adeiladau cyhoeddus bob dydd cyn iddynt agor. Disgwylir i’r contractwr dalu’r Cyflog Byw Gwirioneddol.",
            TenderCategory.Services, ["90910000", "90919000"], 96_000, [Rct], -15, 8.2, true, [("One month at all sites", "Un mis ym mhob safle", Month, 24)]),
        Of("vehicles", 0, "Electric vans for the parks and libraries service", "Faniau trydan i’r gwasanaeth parciau a llyfrgelloedd",
            "Nine small electric vans with racks, delivered over six months, and servicing for three years. Above the threshold, by the open procedure.",
            "Naw fan drydan fach gyda rheseli, wedi’u cyflenwi dros chwe mis, a gwasanaethu am dair blynedd. Dros y trothwy, drwy’r weithdrefn agored.",
            TenderCategory.Goods, ["34144900"], 246_000, [Rct], -5, 26.2, false, [("Van with racks", "Fan gyda rheseli", Item, 9), ("Service of one van, one year", "Gwasanaethu un fan, un flwyddyn", Item, 27)]),
        Of("alarms", 1, "Fire alarm testing in council offices", "Profi larymau tân yn swyddfeydd y cyngor",
            "Quarterly testing and a certificate for each of nine offices.", "Profi bob chwarter a thystysgrif ar gyfer pob un o naw swyddfa.",
            TenderCategory.Services, ["50413200"], 14_200, [Merthyr], -24, -0.4, false, [("Quarterly test of one office", "Prawf chwarterol un swyddfa", Visit, 72)]),
        Of("playarea", 0, "New play area at Parc y Lan", "Man chwarae newydd ym Mharc y Lan",
            "Design, supply and fitting of play equipment for children of all abilities, and a safer surface under it.", "Cynllunio, cyflenwi a gosod offer chwarae i blant o bob gallu, ac arwyneb mwy diogel oddi tano.",
            TenderCategory.Works, ["45112700", "77211400"], 28_500 - 4_000, [Rct], -34, -6, true, [("Design and drawings", "Dylunio a lluniadau", Item, 1), ("Equipment fitted", "Offer wedi’i osod", Item, 9), ("Safer surface", "Arwyneb mwy diogel", Metre, 240)]),
        Of("lighting", 0, "Emergency lighting in leisure centres", "Goleuadau argyfwng mewn canolfannau hamdden",
            "Replacing and testing emergency lighting in four leisure centres without closing them.", "Newid a phrofi goleuadau argyfwng mewn pedair canolfan hamdden heb eu cau.",
            TenderCategory.Works, ["45310000"], 23_400, [Rct], -75, -48, true, [("Fitting replaced", "Newid un ffitiad", Item, 310), ("Test and certificate", "Prawf a thystysgrif", Visit, 8)]),
        Of("minibus", 2, "Day-centre transport with wheelchair access", "Cludiant hygyrch i ganolfannau dydd",
            "Two accessible minibuses with drivers, five mornings and afternoons a week.", "Dau fws mini hygyrch gyda gyrwyr, bum bore a phum prynhawn yr wythnos.",
            TenderCategory.Services, ["60130000"], 24_000, [Bridgend], -60, -37, false, [("Vehicle and driver, one day", "Cerbyd a gyrrwr, un diwrnod", Item, 490)]),
        Of("painting", 1, "Painting of two community centres", "Paentio dwy ganolfan gymunedol",
            "Inside and out, in the school holidays, with paint that has little smell.", "Y tu mewn a’r tu allan, yn ystod gwyliau’r ysgol, â phaent heb fawr o arogl.",
            TenderCategory.Works, ["45442100"], 21_500, [Merthyr], -30, -9, true, [("One centre, inside and out", "Un ganolfan, y tu mewn a’r tu allan", Item, 2)]),
        Of("halls", 1, "Roofs and windows of three community halls", "Toeau a ffenestri tair neuadd gymunedol",
            "Slates, gutters, windows and doors, hall by hall, so that two are always open.", "Llechi, cafnau, ffenestri a drysau, fesul neuadd, fel bod dwy ar agor bob amser.",
            TenderCategory.Works, ["45261000", "45421000"], 24_800, [Merthyr], -50, -20, true, [("Scaffolding at one hall", "Sgaffaldiau wrth un neuadd", Item, 3)]),
        Of("signs", 2, "Bilingual signs for footpaths", "Arwyddion dwyieithog ar lwybrau cerdded",
            "Withdrawn when the grant was moved to next year.", "Tynnwyd yn ôl pan symudwyd y grant i’r flwyddyn nesaf.",
            TenderCategory.Goods, ["79810000"], 9_000, [Bridgend], -20, 5, false, [("Finger post", "Arwyddbost", Item, 45)]),
        Of("training", 0, "Digital skills sessions in village halls", "Sesiynau sgiliau digidol mewn neuaddau pentref",
            "Ninety friendly sessions for people who are not yet online.", "Naw deg o sesiynau cyfeillgar i bobl nad ydynt ar-lein eto.",
            TenderCategory.Services, ["80500000"], 17_500, [Rct], null, 30, true, [("Session of two hours", "Sesiwn dwy awr", Item, 90)]),
        Of("stationery", 1, "School stationery", "Deunydd swyddfa i ysgolion",
            "Paper, exercise books and classroom supplies for 22 schools, ordered term by term.", "Papur, llyfrau ysgrifennu a deunydd dosbarth i 22 o ysgolion, i’w harchebu fesul tymor.",
            TenderCategory.Goods, ["30190000"], 18_900, [Merthyr], null, 24, false, [("Pack for one class", "Pecyn i un dosbarth", Item, 410)]),
    ];

    public static Tender Make(Outline outline, Buyer buyer, Guid officer, DateTime now)
    {
        var started = new Act(officer, now.AddDays((outline.PublishedDays ?? -2) - 6));
        var tender = new Tender(buyer, new OwnWords(outline.English, outline.Welsh), started);
        tender.Describe(new OwnWords(outline.English, outline.Welsh), new OwnWords(outline.AboutEnglish, outline.AboutWelsh), null, started);
        tender.Classify(outline.Category, outline.Cpv, started);
        tender.SetValue(outline.NetPounds * 100L, 2000, started);
        tender.SetPlace(outline.Areas, OwnWords.None, started);
        var closes = UkTime.FromUk(DateOnly.FromDateTime(now.AddDays(outline.ClosesDays)), new TimeOnly(12, 0));
        if (outline.ClosesDays < 0 && closes >= now) closes = closes.AddDays(-1);
        tender.SetDates(DateOnly.FromDateTime(closes.AddDays(45)), DateOnly.FromDateTime(closes.AddDays(45 + (outline.Key == "minibus" ? 118 : 364))), started);
        tender.SetClosing(closes, started);
        tender.SetJointBids(outline.Joint, started);
        var quality = tender.AddCriterion(new OwnWords("Quality of the work", "Ansawdd y gwaith"), 40, false, started);
        var community = tender.AddCriterion(new OwnWords("Benefit to the community", "Budd i’r gymuned"), 20, false, started);
        tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, started);
        tender.AddQuestion(new OwnWords("How will you organise the work?", "Sut byddwch chi’n trefnu’r gwaith?"),
            new OwnWords("Say who does what, when, and what happens when somebody is ill.", "Dywedwch pwy sy’n gwneud beth, pryd, a beth sy’n digwydd pan fydd rhywun yn sâl."), quality.Id, 500, started);
        tender.AddQuestion(new OwnWords("What will the community gain while you do it?", "Beth fydd y gymuned yn ei ennill wrth i chi wneud y gwaith?"),
            new OwnWords("Only what this contract brings: local work, training, Welsh in use.", "Dim ond yr hyn a ddaw yn sgil y contract hwn: gwaith lleol, hyfforddiant, defnyddio’r Gymraeg."), community.Id, 300, started);
        tender.AddQuestion(new OwnWords("Will you hold public liability insurance of £5 million when the contract starts?", "A fydd gennych yswiriant atebolrwydd cyhoeddus o £5 miliwn pan fydd y contract yn dechrau?"),
            OwnWords.None, null, null, started);
        foreach (var (english, welsh, unitEnglish, unitWelsh, quantity) in outline.Prices)
            tender.AddPriceLine(new OwnWords(english, welsh), new OwnWords(unitEnglish, unitWelsh), quantity, started);
        tender.SayNoDocuments(true, started);
        tender.ConsiderSmallFirms("The work may be too much for one small firm, and insurance is dear to buy before it is needed.", "Small firms may bid together, and insurance is asked for only when the contract starts.", started);
        if (outline.Key == "vehicles")
        {
            tender.ChooseProcedure(new ProcedureFacts(ProcedureKind.Open, ConflictsAssessedOn: started.At.UkDate()), started);
            tender.SayWhyNoLots(new OwnWords("One maker must answer for all the vans and their servicing.", "Rhaid i un gwneuthurwr ateb dros yr holl faniau a’u gwasanaethu."), started);
        }
        if (outline.Key == DemoLots.Key) DemoLots.Split(tender, started);
        if (outline.Key == "halls") DemoLots.SplitHalls(tender, started);
        tender.MarkDemo(started);
        return tender;
    }

    private static Outline Of(string key, int buyer, string english, string welsh, string aboutEnglish, string aboutWelsh, TenderCategory category, string[] cpv, int netPounds,
        string[] areas, int? published, double closes, bool joint, (string English, string Welsh, (string English, string Welsh) Unit, decimal Quantity)[] prices) =>
        new(key, buyer, english, welsh, aboutEnglish, aboutWelsh, category, cpv, netPounds, areas, published, closes, joint,
            [.. prices.Select(p => (p.English, p.Welsh, p.Unit.English, p.Unit.Welsh, p.Quantity))]);
}
