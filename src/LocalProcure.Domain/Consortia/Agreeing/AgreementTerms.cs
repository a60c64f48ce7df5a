namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>The clauses that follow from the group's choices, in the language being spoken.</summary>
internal static class AgreementTerms
{
    public static AgreementClause Lead(AgreementFacts f) => new(Say("The lead and what it may do", "Y cwmni arweiniol a’r hyn y caiff ei wneud"),
    [
        Say($"Each member gives {f.Lead.Name} written authority to speak for the group to the buyer, to ask and answer questions, and to submit and withdraw the bid.", $"Mae pob aelod yn rhoi awdurdod ysgrifenedig i {f.Lead.Name} siarad dros y grŵp â’r prynwr, gofyn ac ateb cwestiynau, a chyflwyno’r cynnig a’i dynnu’n ôl."),
        Say("The lead submits only a version that every member has signed. It tells the others at once what the buyer says, and never binds a member beyond that member’s own part without its written word.", "Dim ond fersiwn y mae pob aelod wedi’i llofnodi y mae’r cwmni arweiniol yn ei chyflwyno. Mae’n dweud wrth y lleill ar unwaith beth mae’r prynwr yn ei ddweud, ac nid yw byth yn rhwymo aelod y tu hwnt i ran yr aelod hwnnw ei hun heb ei air ysgrifenedig."),
    ]);

    public static AgreementClause Decisions(AgreementChoices c) => new(Say("How we decide", "Sut rydym yn penderfynu"),
    [
        c.Decide switch
        {
            DecideBy.Everyone => Say("All members decide together. A decision needs every member’s agreement.", "Mae’r aelodau i gyd yn penderfynu gyda’i gilydd. Mae angen cytundeb pob aelod ar benderfyniad."),
            DecideBy.MostMembers => Say("More than half of the members decide, each with one vote; where votes are equal, the lead’s counts twice.", "Mwy na hanner yr aelodau sy’n penderfynu, gydag un bleidlais yr un; lle mae’r pleidleisiau’n gyfartal, mae pleidlais y cwmni arweiniol yn cyfrif ddwywaith."),
            _ => Say("Members who together hold more than half of the shares decide.", "Aelodau sydd gyda’i gilydd yn dal mwy na hanner y cyfrannau sy’n penderfynu."),
        },
        Say("Whatever the way of deciding, the price, the shares, a member’s own part and this agreement change only when every member whom it touches agrees.", "Beth bynnag yw’r ffordd o benderfynu, dim ond pan fydd pob aelod y mae’n effeithio arno yn cytuno y mae’r pris, y cyfrannau, rhan aelod ei hun a’r cytundeb hwn yn newid."),
    ]);

    public static AgreementClause Costs(AgreementChoices c) => new(Say("What the bid costs us", "Beth mae’r cynnig yn ei gostio i ni"),
    [
        c.Costs == CostsOf.EachItsOwn
            ? Say("Each member bears its own cost of preparing the bid. A cost for all is agreed before it is spent, and shared in the shares above.", "Mae pob aelod yn talu ei gost ei hun o baratoi’r cynnig. Cytunir ar gost i bawb cyn ei gwario, ac fe’i rhennir yn y cyfrannau uchod.")
            : Say("The cost of preparing the bid is agreed beforehand, kept on one list, and borne in the shares above, whether the bid wins or not.", "Cytunir ymlaen llaw ar gost paratoi’r cynnig, fe’i cedwir ar un rhestr, ac fe’i telir yn y cyfrannau uchod, p’un a yw’r cynnig yn ennill ai peidio."),
    ]);

    public static AgreementClause Secrecy(AgreementChoices c) => new(Say("Confidentiality", "Cyfrinachedd"),
    [
        Say($"What a member learns from another for this bid stays confidential while the agreement lasts and for {Years(c.SecretYears)} after, except what the law or the buyer requires to be told, or what was public already.", $"Mae’r hyn y mae aelod yn ei ddysgu gan un arall ar gyfer y cynnig hwn yn aros yn gyfrinachol tra bydd y cytundeb yn para ac am {WelshYears(c.SecretYears)} wedyn, ac eithrio’r hyn y mae’r gyfraith neu’r prynwr yn gofyn ei ddweud, neu’r hyn a oedd yn gyhoeddus eisoes."),
        .. c.Wording > 1 ? Prices(c)
            : [Say("A member’s own price sheet is its own. The others, the lead too, see only the total that it shares.", "Eiddo’r aelod ei hun yw taflen brisiau’r aelod. Dim ond y cyfanswm y mae’n ei rannu y mae’r lleill, y cwmni arweiniol hefyd, yn ei weld.")],
    ]);

    private static IEnumerable<string> Prices(AgreementChoices c) =>
    [
        Say("A member’s own price sheet is its own. Only the lead sees the total that the member shares, and nobody sees more.", "Eiddo’r aelod ei hun yw taflen brisiau’r aelod. Y cwmni arweiniol yn unig sy’n gweld y cyfanswm y mae’r aelod yn ei rannu, ac nid oes neb yn gweld mwy."),
        c.MembersSeePrices
            ? Say("The lead makes the prices of the bid from the members’ totals. Every member may read those prices before it signs, and uses them for nothing but this bid.", "Y cwmni arweiniol sy’n llunio prisiau’r cynnig o gyfansymiau’r aelodau. Caiff pob aelod ddarllen y prisiau hynny cyn llofnodi, ac nid yw’n eu defnyddio at ddim ond y cynnig hwn.")
            : Say("The lead makes the prices of the bid from the members’ totals. Until the bids are opened only the lead reads those prices; every member signs the version that they are in, is told whether they are what the totals come to, and reads them once the bids are open.", "Y cwmni arweiniol sy’n llunio prisiau’r cynnig o gyfansymiau’r aelodau. Nes i’r cynigion gael eu hagor, y cwmni arweiniol yn unig sy’n darllen y prisiau hynny; mae pob aelod yn llofnodi’r fersiwn y maent ynddi, yn cael gwybod ai cyfansymiau’r aelodau yw’r prisiau, ac yn eu darllen pan fydd y cynigion ar agor."),
    ];

    public static AgreementClause Liability(AgreementFacts f, AgreementChoices c) => new(Say("Liability", "Atebolrwydd"),
    [
        c.Wording > 0 ? ToTheBuyer(f.Model) : f.Model.Liability(),
        c.Losses == LossesOf.WhoeverCausedIt
            ? Say("Between the members, each makes good the loss that it caused. A loss that nobody caused, or that cannot be told apart, is borne in the shares above.", "Rhwng yr aelodau, mae pob un yn unioni’r golled a achosodd. Telir am golled na achosodd neb, neu na ellir ei gwahanu, yn y cyfrannau uchod.")
            : Say("Between the members, every loss from the work is borne in the shares above, unless one of them caused it on purpose or by gross carelessness.", "Rhwng yr aelodau, telir am bob colled o’r gwaith yn y cyfrannau uchod, oni bai bod un ohonynt wedi’i hachosi’n fwriadol neu drwy ddiofalwch difrifol."),
        Say("Nothing here limits liability that the law does not allow to be limited.", "Nid yw dim yma’n cyfyngu ar atebolrwydd na chaniateir ei gyfyngu gan y gyfraith."),
    ]);

    /// <summary>Who answers to the buyer, said of the members as the rest of the agreement is.</summary>
    private static string ToTheBuyer(ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("The lead answers to the buyer for all of the work, also for what a sub-contractor does badly. Every other member answers to the lead for its own part.", "Y cwmni arweiniol sy’n atebol i’r prynwr am yr holl waith, hefyd am yr hyn y mae is-gontractwr yn ei wneud yn wael. Mae pob aelod arall yn atebol i’r cwmni arweiniol am ei ran ei hun."),
        ConsortiumModel.AllContract => Say("Unless the contract says otherwise, the members are liable to the buyer jointly and severally: the buyer may ask any one of them to make good the whole. Between themselves each carries its own part.", "Oni bai bod y contract yn dweud yn wahanol, mae’r aelodau’n atebol i’r prynwr ar y cyd ac yn unigol: caiff y prynwr ofyn i unrhyw un ohonynt unioni’r cyfan. Rhyngddynt hwy mae pob un yn ysgwyddo ei ran ei hun."),
        ConsortiumModel.SpecialPurposeCompany => Say("The company that the members form answers to the buyer, up to what it owns. Where the buyer asks its owners for a guarantee, a member answers for what it guaranteed.", "Y cwmni y mae’r aelodau’n ei ffurfio sy’n atebol i’r prynwr, hyd at yr hyn y mae’n berchen arno. Lle mae’r prynwr yn gofyn i’w berchnogion am warant, mae aelod yn atebol am yr hyn a warantodd."),
        _ => Say("The co-operative answers to the buyer, up to what it owns. A member risks what it put in, and any guarantee that it gives.", "Y cwmni cydweithredol sy’n atebol i’r prynwr, hyd at yr hyn y mae’n berchen arno. Mae aelod yn mentro’r hyn a roddodd i mewn, ac unrhyw warant a rydd."),
    };

    public static AgreementClause Insurance(AgreementFacts f, AgreementChoices c) => new(Say("Insurance", "Yswiriant"),
    [
        c.Insurance == InsuredBy.EachItsOwn
            ? Say("Each member insures its own part as the buyer asks, from the day when the contract starts, and shows the others the papers when asked.", "Mae pob aelod yn yswirio ei ran ei hun fel y mae’r prynwr yn ei ofyn, o’r diwrnod y mae’r contract yn dechrau, ac yn dangos y dogfennau i’r lleill pan ofynnir.")
            : Say($"{f.Lead.Name} insures the whole work as the buyer asks, from the day when the contract starts, names the members in the policy, and charges each its share of the premium.", $"Mae {f.Lead.Name} yn yswirio’r gwaith cyfan fel y mae’r prynwr yn ei ofyn, o’r diwrnod y mae’r contract yn dechrau, yn enwi’r aelodau yn y polisi, ac yn codi ar bob un ei gyfran o’r premiwm."),
    ]);

    public static AgreementClause Payment(AgreementFacts f, AgreementChoices c) => new(Say("How we are paid", "Sut rydym yn cael ein talu"),
    [
        c.Payment == PaidThrough.Lead
            ? Say($"The buyer pays {f.Lead.Name}. It pays each member its part within {Days(c.PayWithinDays)} of being paid, and never later than {Days(f.LawDays)} after it had the member’s valid invoice.", $"Mae’r prynwr yn talu {f.Lead.Name}. Mae’n talu ei ran i bob aelod o fewn {WelshDays(c.PayWithinDays)} i gael ei dalu, a byth yn hwyrach na {WelshDays(f.LawDays)} ar ôl cael anfoneb ddilys yr aelod.")
            : Say($"Each member invoices the buyer for its own part and is paid directly, within {Days(f.LawDays)} of a valid invoice. If money for all comes to {f.Lead.Name}, it pays the others their parts within {Days(c.PayWithinDays)} of being paid.", $"Mae pob aelod yn anfonebu’r prynwr am ei ran ei hun ac yn cael ei dalu’n uniongyrchol, o fewn {WelshDays(f.LawDays)} i anfoneb ddilys. Os daw arian i bawb at {f.Lead.Name}, mae’n talu eu rhannau i’r lleill o fewn {WelshDays(c.PayWithinDays)} i gael ei dalu."),
        Say("The same days run for whoever works for a member. The law sets this term down the whole chain, and no agreement can lengthen it.", "Mae’r un dyddiau’n berthnasol i bwy bynnag sy’n gweithio i aelod. Mae’r gyfraith yn gosod y cyfnod hwn i lawr y gadwyn gyfan, ac ni all unrhyw gytundeb ei ymestyn."),
        Say("A member that disputes another’s invoice says so, and why, within seven days, and pays what is not in dispute.", "Mae aelod sy’n anghytuno ag anfoneb un arall yn dweud hynny, a pham, o fewn saith diwrnod, ac yn talu’r hyn nad oes anghytuno yn ei gylch."),
    ]);

    public static AgreementClause Ip(AgreementChoices c) => new(Say("Intellectual property", "Eiddo deallusol"),
    [
        c.Made == MadeBelongsTo.WhoeverMadeIt
            ? Say("What a member had before, and what it makes for this work, stays its own. The others may use it for this bid and this contract, free, and for nothing else.", "Mae’r hyn oedd gan aelod o’r blaen, a’r hyn y mae’n ei wneud ar gyfer y gwaith hwn, yn aros yn eiddo iddo. Caiff y lleill ei ddefnyddio ar gyfer y cynnig hwn a’r contract hwn, am ddim, ac at ddim arall.")
            : Say("What a member had before stays its own. What the members make together for this work belongs to all of them in the shares above, and each may use it.", "Mae’r hyn oedd gan aelod o’r blaen yn aros yn eiddo iddo. Mae’r hyn y mae’r aelodau’n ei wneud gyda’i gilydd ar gyfer y gwaith hwn yn perthyn iddynt i gyd yn y cyfrannau uchod, a chaiff pob un ei ddefnyddio."),
    ]);

    public static AgreementClause Leaving(AgreementChoices c) => new(Say("Leaving and replacing", "Gadael a disodli"),
    [
        c.LeavingDays == 0
            ? Say("Until the bid is submitted a member may leave at any time by saying so in writing. Its share returns to the lead until the others have agreed who takes it.", "Nes i’r cynnig gael ei gyflwyno caiff aelod adael unrhyw bryd drwy ddweud hynny’n ysgrifenedig. Mae ei gyfran yn dychwelyd i’r cwmni arweiniol nes i’r lleill gytuno pwy sy’n ei chymryd.")
            : Say($"Until the bid is submitted a member may leave by saying so in writing, {Days(c.LeavingDays)} before where it can. Its share returns to the lead until the others have agreed who takes it.", $"Nes i’r cynnig gael ei gyflwyno caiff aelod adael drwy ddweud hynny’n ysgrifenedig, {WelshDays(c.LeavingDays)} ymlaen llaw lle gall. Mae ei gyfran yn dychwelyd i’r cwmni arweiniol nes i’r lleill gytuno pwy sy’n ei chymryd."),
        Say("The others may replace a member that cannot do its part, becomes insolvent, or that the buyer will not accept. After the bid is submitted members and shares change only as the buyer permits, and after the award only as the law allows.", "Caiff y lleill ddisodli aelod na all wneud ei ran, sy’n mynd yn fethdalwr, neu na fydd y prynwr yn ei dderbyn. Ar ôl i’r cynnig gael ei gyflwyno dim ond fel y mae’r prynwr yn ei ganiatáu y mae aelodau a chyfrannau’n newid, ac ar ôl y dyfarniad dim ond fel y mae’r gyfraith yn ei ganiatáu."),
        Say("Who leaves is paid for the work that it did well, gives back what belongs to others, and keeps what it learnt confidential.", "Mae’r sawl sy’n gadael yn cael ei dalu am y gwaith a wnaeth yn dda, yn rhoi’n ôl yr hyn sy’n perthyn i eraill, ac yn cadw’r hyn a ddysgodd yn gyfrinachol."),
    ]);

    public static AgreementClause Disputes(AgreementChoices c) => new(Say("If we disagree", "Os byddwn yn anghytuno"),
    [
        Say("The people who run the firms talk first, within five working days of one asking.", "Y bobl sy’n rhedeg y cwmnïau sy’n siarad yn gyntaf, o fewn pum diwrnod gwaith i un ofyn."),
        c.Disputes == SettledBy.Mediation
            ? Say("If that does not settle it in ten working days, they go to a mediator whom they choose together, and share the cost equally.", "Os na fydd hynny’n ei ddatrys mewn deg diwrnod gwaith, maent yn mynd at gyfryngwr y maent yn ei ddewis gyda’i gilydd, ac yn rhannu’r gost yn gyfartal.")
            : Say("If that does not settle it in ten working days, an independent expert whom they choose together decides, and the decision binds them unless it is plainly wrong.", "Os na fydd hynny’n ei ddatrys mewn deg diwrnod gwaith, mae arbenigwr annibynnol y maent yn ei ddewis gyda’i gilydd yn penderfynu, ac mae’r penderfyniad yn eu rhwymo oni bai ei fod yn amlwg yn anghywir."),
        Say("Meanwhile the work goes on. The law of England and Wales applies, and its courts decide what is left.", "Yn y cyfamser mae’r gwaith yn mynd yn ei flaen. Cyfraith Cymru a Lloegr sy’n gymwys, a’i llysoedd sy’n penderfynu’r hyn sydd ar ôl."),
    ]);

    public static AgreementClause Loss(AgreementChoices c) => new(Say("If the bid does not win, and the end", "Os na fydd y cynnig yn ennill, a’r diwedd"),
    [
        c.Loss == OnLoss.EndsAtOnce
            ? Say("If the bid does not win, this agreement ends when the buyer’s decision is final. The members read the feedback together, and owe one another nothing more but confidentiality and agreed costs.", "Os na fydd y cynnig yn ennill, daw’r cytundeb hwn i ben pan fydd penderfyniad y prynwr yn derfynol. Mae’r aelodau’n darllen yr adborth gyda’i gilydd, ac nid oes arnynt ddim mwy i’w gilydd ond cyfrinachedd a chostau y cytunwyd arnynt.")
            : Say("If the bid does not win, the members read the feedback together and stay ready to bid together for another tender, for which each accepts its part anew. Any of them may end that by saying so.", "Os na fydd y cynnig yn ennill, mae’r aelodau’n darllen yr adborth gyda’i gilydd ac yn aros yn barod i gynnig gyda’i gilydd am dendr arall, y mae pob un yn derbyn ei ran o’r newydd ar ei gyfer. Caiff unrhyw un ohonynt roi terfyn ar hynny drwy ddweud hynny."),
        Say("If it wins, this agreement lasts until the contract has ended and everybody is paid.", "Os bydd yn ennill, mae’r cytundeb hwn yn para nes i’r contract ddod i ben a phawb wedi’u talu."),
    ]);

    public static AgreementClause Languages() => new(Say("The two languages, and advice", "Y ddwy iaith, a chyngor"),
    [
        Say("This agreement is made in Welsh and in English. Both have the same standing; where they differ, the members mean what both can bear.", "Gwneir y cytundeb hwn yn Gymraeg ac yn Saesneg. Mae gan y ddau yr un statws; lle maent yn wahanol, mae’r aelodau’n golygu’r hyn y gall y ddau ei gynnal."),
        Say("It was made from the group’s own answers on LocalProcure. It is not legal advice. Ask a solicitor before you sign if anything in it matters much to you.", "Fe’i gwnaed o atebion y grŵp ei hun ar LocalProcure. Nid yw’n gyngor cyfreithiol. Gofynnwch i gyfreithiwr cyn llofnodi os yw unrhyw beth ynddo’n bwysig iawn i chi."),
    ]);

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    private static string WelshDays(int days) => days == 2 ? "2 ddiwrnod" : $"{days} diwrnod";
    private static string Years(int years) => years == 1 ? "1 year" : $"{years} years";
    private static string WelshYears(int years) => years switch { 1 => "1 flwyddyn", 2 => "2 flynedd", 5 or 7 or 8 or 9 or 10 => $"{years} mlynedd", _ => $"{years} blynedd" };
}
