using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Twenty invented firms with profiles shaped like real ones: real CPV codes and postcodes, names, numbers and streets of nobody.</summary>
public static class DemoFirms
{
    private const string Rct = "W06000016", Merthyr = "W06000024", Bridgend = "W06000013", Wales = Areas.Wales;

    /// <summary>One firm as the demo tells of it.</summary>
    private sealed record Profile(string Name, FirmKind Kind, FirmSize Size, bool Vcse, string Postcode, string Address, string[] Cpv, string[] Areas,
        long? MostPounds, string English, string Welsh, string[] Words);

    private static readonly Profile[] Profiles =
    [
        new("Plymio Cwm Rhondda Ltd", FirmKind.Company, FirmSize.Micro, false, "CF40 2AG", "Unit 3, Lamp Room Yard\nTonypandy", ["45330000", "50720000"], [Rct, Merthyr], 150_000,
            "Plumbing, heating and boiler servicing for homes, schools and halls. Four engineers, all registered for gas.", "Plymio, gwresogi a gwasanaethu boeleri mewn cartrefi, ysgolion a neuaddau. Pedwar peiriannydd, pob un wedi’i gofrestru ar gyfer nwy.", ["boiler", "boeler"]),
        new("Graig Electrical Contractors Ltd", FirmKind.Company, FirmSize.Small, false, "CF37 4AF", "Unit 12, Chainworks Court\nPontypridd", ["45310000", "45317000", "50711000"], [Rct, Bridgend, "W06000018"], 400_000,
            "Electrical installation, testing and emergency lighting in public buildings.", "Gosod a phrofi trydan a goleuadau argyfwng mewn adeiladau cyhoeddus.", ["lighting"]),
        new("Taff Vale Roofing Co-operative", FirmKind.CoOperative, FirmSize.Micro, true, "CF44 8AG", "The Old Slate Store, Incline Lane\nAberdare", ["45261000", "45261920"], [Rct, Merthyr], 250_000,
            "Flat and slate roofs, repaired and renewed by their owners.", "Toeon gwastad a thoeon llechi, wedi’u trwsio a’u hadnewyddu gan y perchnogion eu hunain.", ["roof", "to"]),
        new("Dare Valley Joinery", FirmKind.Partnership, FirmSize.Micro, false, "CF44 0AF", "Gweithdy 2, Iard y Dderwen\nAberdâr", ["45420000", "45421100"], [Rct], 80_000,
            "Doors, windows and fitted furniture made in our workshop in Aberdare.", "Drysau, ffenestri a dodrefn gosod a wneir yn ein gweithdy yn Aberdâr.", ["joinery"]),
        new("Cegin y Cwm CIC", FirmKind.Company, FirmSize.Micro, true, "CF39 9AG", "The Long Kitchen, Chapel Steps\nPorth", ["55500000", "55520000", "15800000"], [Rct], 120_000,
            "Community kitchen in Porth: meals for lunch clubs, events and schools.", "Cegin gymunedol yn y Porth: prydau i glybiau cinio, digwyddiadau ac ysgolion.", ["meals", "prydau"]),
        new("Valley Fresh Foods Ltd", FirmKind.Company, FirmSize.Small, false, "CF72 8AF", "Unit 7, Orchard Gate\nPontyclun", ["15300000", "15500000", "03200000"], [Rct, Merthyr, Bridgend], 500_000,
            "Fruit, vegetables and dairy from Welsh growers, delivered before breakfast.", "Ffrwythau, llysiau a chynnyrch llaeth gan dyfwyr o Gymru, yn cyrraedd cyn brecwast.", ["food"]),
        new("Gofal Gartref Cynon", FirmKind.Charity, FirmSize.Small, true, "CF45 4AF", "Tŷ’r Gofal, Rhes y Felin Wen\nAberpennar", ["85310000", "85320000"], [Rct, Merthyr], 900_000,
            "Help at home for older people, in the language that they choose.", "Cymorth yn y cartref i bobl hŷn, yn yr iaith y maen nhw’n ei dewis.", ["care", "gofal"]),
        new("Clean Sweep Valleys Ltd", FirmKind.Company, FirmSize.Small, false, "CF43 4AH", "Unit 1, Winding House Row\nFerndale", ["90910000", "90919000", "90911300"], [Rct, Merthyr, Bridgend], 300_000,
            "Cleaning of schools, offices and clinics, mornings and evenings.", "Glanhau ysgolion, swyddfeydd a chlinigau, fore a hwyr.", ["cleaning"]),
        new("Cambrian Grounds Care", FirmKind.SoleTrader, FirmSize.Micro, false, "CF42 5AF", "Hen Stablau’r Lofa\nTreorci", ["77310000", "77340000"], [Rct], 40_000,
            "Grass, hedges and trees. One van, two pairs of hands.", "Glaswellt, gwrychoedd a choed. Un fan, dau bâr o ddwylo.", ["grass"]),
        new("Tir Glas Landscapes Ltd", FirmKind.Company, FirmSize.Small, false, "CF31 3AH", "Nursery Yard, Larkfield Bank\nBridgend", ["77310000", "45112700", "77211400"], [Bridgend, Rct], 350_000,
            "Parks, play areas and school grounds, designed, planted and looked after.", "Parciau, mannau chwarae a thir ysgolion: eu cynllunio, eu plannu a gofalu amdanynt.", ["parks", "play"]),
        new("Pontypridd Print Works Ltd", FirmKind.Company, FirmSize.Micro, false, "CF37 1BA", "Unit 5, Typesetters’ Lane\nPontypridd", ["79810000", "22000000"], [Rct, Wales], 60_000,
            "Print in both languages, from leaflets to exhibition boards.", "Argraffu yn y ddwy iaith, o daflenni i fyrddau arddangos.", ["print"]),
        new("Geiriau Glân Translation", FirmKind.SoleTrader, FirmSize.Micro, false, "CF38 1AJ", "Llawr Cyntaf, Tŷ’r Geiriau\nPentre’r Eglwys", ["79530000", "79540000"], [Wales], 50_000,
            "Translation and simultaneous interpreting between Welsh and English.", "Cyfieithu testun a chyfieithu ar y pryd rhwng y Gymraeg a’r Saesneg.", ["translation", "cyfieithu"]),
        new("Merthyr Minibus Hire Ltd", FirmKind.Company, FirmSize.Micro, false, "CF47 8AJ", "Depot 2, Tramroad Side East\nMerthyr Tydfil", ["60100000", "60130000"], [Merthyr, Rct], 200_000,
            "School runs, day centres and wheelchair-accessible trips.", "Teithiau ysgol, canolfannau dydd a theithiau sy’n addas i gadeiriau olwyn.", ["transport"]),
        new("Heol Civil Engineering Ltd", FirmKind.Company, FirmSize.Medium, false, "CF48 1AF", "Plant Yard, Furnace Top\nMerthyr Tydfil", ["45233000", "45230000", "45111000"], [Merthyr, Rct, Bridgend], 5_000_000,
            "Footways, drainage and small bridges, with our own crews and plant.", "Llwybrau troed, draenio a phontydd bach, gyda’n criwiau a’n peiriannau ein hunain.", ["highways"]),
        new("Bryn IT Support Ltd", FirmKind.Company, FirmSize.Micro, false, "CF10 3AL", "Third floor, Coal Clerk House\nCardiff", ["72000000", "72250000"], [Wales], 150_000,
            "Help desk, networks and cyber basics for small public bodies.", "Desg gymorth, rhwydweithiau a hanfodion seiber i gyrff cyhoeddus bach.", ["support"]),
        new("Safe Step Training CIC", FirmKind.Company, FirmSize.Micro, true, "CF41 7AH", "The Reading Room, Workmen’s Terrace Yard\nPentre", ["80500000", "80550000"], [Rct, Merthyr], 90_000,
            "First aid, manual handling and digital skills in village halls.", "Cymorth cyntaf, codi a chario a sgiliau digidol mewn neuaddau pentref.", ["training", "hyfforddiant"]),
        new("Ynys Fire and Security Ltd", FirmKind.Company, FirmSize.Small, false, "CF83 1AG", "Unit 9, Watchtower Park\nCaerphilly", ["45312100", "50413200", "79710000"], [Rct, "W06000018", "W06000015"], 250_000,
            "Fire alarms and intruder alarms, fitted and serviced.", "Larymau tân a larymau tresmaswyr: eu gosod a’u gwasanaethu.", ["alarm"]),
        new("Severn Facilities Group plc", FirmKind.Company, FirmSize.Large, false, "BS1 4AP", "Severn House, Ropemaker Quay\nBristol", ["79993000", "90910000", "50700000"], [Wales], null,
            "Facilities management for councils and health bodies across the United Kingdom.", "Rheoli cyfleusterau i gynghorau a chyrff iechyd ledled y Deyrnas Unedig.", ["facilities"]),
        new("Midland Paper & Supplies Ltd", FirmKind.Company, FirmSize.Medium, false, "B1 1BE", "Warehouse 4, Buttonmakers’ Wharf\nBirmingham", ["30190000", "30197000"], [Wales], null,
            "Office and school stationery, next day.", "Deunydd swyddfa ac ysgol, erbyn trannoeth.", ["stationery"]),
        new("Hafan Play and Youth", FirmKind.Charity, FirmSize.Micro, true, "CF40 2AJ", "Hafan, Rhes yr Hen Ysgol\nTonypandy", ["92331210", "85312110"], [Rct], 100_000,
            "Play schemes, holiday clubs and youth work in the Rhondda.", "Cynlluniau chwarae, clybiau gwyliau a gwaith ieuenctid yn y Rhondda.", ["play", "chwarae"]),
    ];

    public static IReadOnlyList<Firm> Make(DateTime now)
    {
        var firms = new List<Firm>();
        foreach (var (profile, i) in Profiles.Select((p, i) => (p, i)))
        {
            var act = Act.BySystem(now.AddDays(-400 + 11 * i));
            var firm = new Firm(profile.Name, profile.Kind, act);
            firm.Describe(profile.Name, null, profile.Kind, new OwnWords(profile.English, profile.Welsh), null, $"01443 496 0{i:00}", act);
            firm.SaySize(profile.Size, profile.Vcse, act);
            firm.SetNumbers(Numbers(profile.Kind, i), act);
            firm.SetPlaces(
            [
                new(PlaceNotion.RegisteredOffice, profile.Postcode, Postcodes.AuthorityOf(profile.Postcode)),
                new(PlaceNotion.PrincipalPlaceOfBusiness, profile.Postcode, Postcodes.AuthorityOf(profile.Postcode), profile.Address),
            ], act);
            firm.SetInterests([new(string.Join(" / ", profile.Words), profile.Cpv, profile.Areas, null, profile.MostPounds * 100, profile.Words)], act);
            firm.List(true, profile.Size is not FirmSize.Large, act);
            if (i % 3 == 0) firm.Verify("Register entry and insurance certificate seen", Act.BySystem(now.AddDays(-300 + i)));
            firm.MarkDemo(act);
            firms.Add(firm);
        }
        return firms;
    }

    /// <summary>Numbers beyond any that a register has given out, so that they can be nobody's.</summary>
    private static FirmNumber[] Numbers(FirmKind kind, int i) => kind switch
    {
        FirmKind.Company => [new("GB-COH", $"9999{i:0000}")],
        FirmKind.Charity => [new("GB-CHC", $"99990{i:00}")],
        _ => [],
    };
}
