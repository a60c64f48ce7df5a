namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>The clauses in the order of the agreement, in the language being spoken.</summary>
internal static class AgreementClauses
{
    public static IEnumerable<AgreementClause> Of(AgreementFacts f, AgreementChoices c) =>
    [
        Parties(f), Purpose(f, c), Work(f), PartShares(f), AgreementTerms.Lead(f), AgreementTerms.Decisions(c), AgreementTerms.Costs(c), AgreementTerms.Secrecy(c), AgreementTerms.Liability(f, c),
        AgreementTerms.Insurance(f, c), AgreementTerms.Payment(f, c), AgreementTerms.Ip(c), AgreementTerms.Leaving(c), AgreementTerms.Disputes(c), AgreementTerms.Loss(c), AgreementTerms.Languages(),
    ];

    private static AgreementClause Parties(AgreementFacts f) => new(Say("Who agrees", "Pwy sy’n cytuno"),
    [
        Say($"This agreement is between the firms below, who together are “{f.Group}” (“the group”). Each is “a member”.", $"Mae’r cytundeb hwn rhwng y cwmnïau isod, sydd gyda’i gilydd yn “{f.Group}” (“y grŵp”). Mae pob un yn “aelod”."),
        .. f.Parties.Select(p => "- " + (p.IsLead ? Say($"{Named(p)}, the lead", $"{Named(p)}, y cwmni arweiniol") : Named(p))),
        f.Model switch
        {
            ConsortiumModel.LeadWithSubContractors => Say("If the bid wins, the lead signs the contract with the buyer. Each other member works under a sub-contract with the lead on the terms of this agreement.", "Os bydd y cynnig yn ennill, y cwmni arweiniol sy’n llofnodi’r contract gyda’r prynwr. Mae pob aelod arall yn gweithio o dan is-gontract gyda’r cwmni arweiniol ar delerau’r cytundeb hwn."),
            ConsortiumModel.AllContract => Say("If the bid wins, every member signs the contract with the buyer.", "Os bydd y cynnig yn ennill, mae pob aelod yn llofnodi’r contract gyda’r prynwr."),
            ConsortiumModel.SpecialPurposeCompany => Say("If the bid wins, the members form a company, which signs the contract with the buyer. They own it in the shares below. Until it is formed this agreement binds them, and what it says of the members then binds them as its owners.", "Os bydd y cynnig yn ennill, mae’r aelodau’n ffurfio cwmni, sy’n llofnodi’r contract gyda’r prynwr. Maent yn berchen arno yn y cyfrannau isod. Nes iddo gael ei ffurfio mae’r cytundeb hwn yn eu rhwymo, ac yna mae’r hyn a ddywed am yr aelodau yn eu rhwymo fel ei berchnogion."),
            _ => Say("If the bid wins, the members register a co-operative, which signs the contract with the buyer. Each member has one vote in it; the work and the money are divided in the shares below. Until it is registered this agreement binds them.", "Os bydd y cynnig yn ennill, mae’r aelodau’n cofrestru cwmni cydweithredol, sy’n llofnodi’r contract gyda’r prynwr. Mae gan bob aelod un bleidlais ynddo; rhennir y gwaith a’r arian yn y cyfrannau isod. Nes iddo gael ei gofrestru mae’r cytundeb hwn yn eu rhwymo."),
        },
    ]);

    private static AgreementClause Purpose(AgreementFacts f, AgreementChoices c) => new(Say("What for", "At ba ddiben"),
    [
        f.Tender is { } tender
            ? c.Wording > 0 ? Say($"The members prepare one bid together for the tender “{tender.Shown}” ({f.Reference}; the buyer: {f.Buyer}), and do the work together if it wins.", $"Mae’r aelodau’n paratoi un cynnig gyda’i gilydd ar gyfer y tendr “{tender.Shown}” ({f.Reference}; y prynwr: {f.BuyerWelsh ?? f.Buyer}), ac yn gwneud y gwaith gyda’i gilydd os bydd yn ennill.")
            : Say($"The members prepare one bid together for the tender “{tender.Shown}” ({f.Reference}) of {f.Buyer}, and do the work together if it wins.", $"Mae’r aelodau’n paratoi un cynnig gyda’i gilydd ar gyfer y tendr “{tender.Shown}” ({f.Reference}) gan {f.Buyer}, ac yn gwneud y gwaith gyda’i gilydd os bydd yn ennill.")
            : Say("The members stand ready to bid together. For each tender they agree again who takes part and in what shares.", "Mae’r aelodau’n sefyll yn barod i gynnig gyda’i gilydd. Ar gyfer pob tendr maent yn cytuno eto pwy sy’n cymryd rhan ac ym mha gyfrannau."),
        Say("Each member has said why it could not bid alone, or not as well:", "Mae pob aelod wedi dweud pam na allai gynnig ar ei ben ei hun, neu ddim cystal:"),
        .. f.Parties.Where(p => p.WhyNotAlone.Length > 0).Select(p => $"- {p.Name}: {p.WhyNotAlone}"),
        c.IsExclusive
            ? Say("No member bids for the same work in any other way, alone or with others, unless all members agree in writing and it is declared to the buyer.", "Nid yw unrhyw aelod yn cynnig am yr un gwaith mewn unrhyw ffordd arall, ar ei ben ei hun neu gydag eraill, oni bai bod pob aelod yn cytuno’n ysgrifenedig a’i fod wedi’i ddatgan i’r prynwr.")
            : Say("A member may bid for the same work in another way only if it first declares that to the group and to the buyer, and keeps the two bids apart.", "Dim ond os yw’n datgan hynny’n gyntaf i’r grŵp ac i’r prynwr, ac yn cadw’r ddau gynnig ar wahân, y caiff aelod gynnig am yr un gwaith mewn ffordd arall."),
        Say("The members share no more with one another than this bid and this work need, and do not use it for anything else. Nothing here limits how they compete for other work.", "Nid yw’r aelodau’n rhannu mwy â’i gilydd nag sydd ei angen ar y cynnig hwn a’r gwaith hwn, ac nid ydynt yn ei ddefnyddio at ddim arall. Nid yw dim yma’n cyfyngu ar sut y maent yn cystadlu am waith arall."),
    ]);

    private static AgreementClause Work(AgreementFacts f) => new(Say("Who does what", "Pwy sy’n gwneud beth"),
    [
        .. f.Parties.Select(p => $"- {p.Name}: {p.Role}{(p.Scope.Length > 0 ? $". {p.Scope}" : "")}"),
        Say("Each member does its part with the care that a good firm of its trade takes, in time for the others to do theirs, and as the bid promises.", "Mae pob aelod yn gwneud ei ran gyda’r gofal y byddai cwmni da o’i grefft yn ei gymryd, mewn pryd i’r lleill wneud eu rhan hwy, ac fel y mae’r cynnig yn ei addo."),
        Say("Work that nobody’s part covers is agreed before anyone does it.", "Cytunir ar waith nad yw rhan neb yn ei gwmpasu cyn i neb ei wneud."),
    ]);

    private static AgreementClause PartShares(AgreementFacts f)
    {
        var byLot = f.Parties.Any(p => p.Lots.Count > 0);
        return new(Say("Shares", "Cyfrannau"),
        [
            byLot ? Say("Of each lot, the members have these shares of the work and of the money. Each lot is exactly 100.00%:", "O bob lot, mae gan yr aelodau y cyfrannau hyn o’r gwaith ac o’r arian. Mae pob lot yn 100.00% yn union:")
                : Say("The members have these shares of the work and of the money, exactly 100.00% together:", "Mae gan yr aelodau y cyfrannau hyn o’r gwaith ac o’r arian, 100.00% yn union gyda’i gilydd:"),
            .. byLot ? f.Parties.SelectMany(p => p.Lots.Where(l => l.Share > 0).Select(l => $"- {l.Lot.Shown}: {p.Name} {Shares.Show(l.Share)}")).Order(StringComparer.Ordinal)
                : f.Parties.Select(p => $"- {p.Name}: {Shares.Show(p.Share)}"),
            Say("Where a sum does not divide into whole pence, the odd pennies go one by one to those with the largest remainder, the lead first where they are equal.", "Lle nad yw swm yn rhannu’n geiniogau cyfan, mae’r ceiniogau sydd dros ben yn mynd fesul un i’r rhai â’r gweddill mwyaf, y cwmni arweiniol yn gyntaf lle maent yn gyfartal."),
        ]);
    }

    private static string Named(AgreementParty party) => party.Number is { } number ? $"{party.Name} ({number})" : party.Name;
}
