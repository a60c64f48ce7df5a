namespace LocalProcure.Domain.Bids;

/// <summary>The words for what a bidder declares: grounds for exclusion, firm by firm, and sub-contractors.</summary>
public static class DeclaringText
{
    public static string Title => Say("Declarations and sub-contractors", "Datganiadau ac is-gontractwyr");
    public static string Lead => Say(
        "The buyer must ask whether a ground for exclusion applies, and who else is to do part of the work (Procurement Act 2023 ss.26 to 28). It checks both after opening. Until then this is sealed with the bid.",
        "Rhaid i’r prynwr ofyn a oes sail dros eithrio yn gymwys, a phwy arall sydd i wneud rhan o’r gwaith (Deddf Caffael 2023 a.26 i a.28). Mae’n gwirio’r ddau ar ôl agor. Tan hynny mae hyn o dan sêl gyda’r cynnig.");
    public static string OnlyOwn => Say("Each firm declares for itself.", "Mae pob cwmni’n datgan drosto’i hun.");
    public static string Grounds => Say("Grounds for exclusion", "Seiliau eithrio");
    public static string Declare(string firm) => Say($"Declaration of {firm}", $"Datganiad {firm}");
    public static string AskedOfFirm => Say("Does any ground for exclusion apply to your firm, or to somebody connected with it?", "A oes unrhyw sail dros eithrio yn gymwys i’ch cwmni, neu i rywun sy’n gysylltiedig ag ef?");
    public static string ConnectedHint => Say("Connected: directors, people with significant control, parent and subsidiary companies, and predecessors.", "Cysylltiedig: cyfarwyddwyr, pobl â rheolaeth arwyddocaol, rhiant-gwmnïau ac is-gwmnïau, a rhagflaenwyr.");
    public static string NoneApplies => Say("No, none applies", "Nac oes, nid oes yr un yn gymwys");
    public static string SomeApply => Say("Yes, or it may", "Oes, neu fe allai");
    public static string WhichApply => Say("Which may apply?", "Pa rai a allai fod yn gymwys?");
    public static string WhatHappened => Say("What happened, and what you have done since so that it does not happen again", "Beth ddigwyddodd, a beth rydych wedi’i wneud ers hynny fel na fydd yn digwydd eto");
    public static string ChooseWhether => Say("Say whether a ground for exclusion applies", "Dywedwch a oes sail dros eithrio yn gymwys");
    public static string ChooseGround => Say("Choose the grounds that may apply", "Dewiswch y seiliau a allai fod yn gymwys");
    public static string EnterWhatHappened => Say("Say what happened and what you have done since, in at most 4,000 characters", "Dywedwch beth ddigwyddodd a beth rydych wedi’i wneud ers hynny, mewn 4,000 o nodau ar y mwyaf");
    public static string NotSaid => Say("Not said yet", "Heb ei ddweud eto");
    public static string NotSaidAtAll => Say("The bidder did not say", "Ni ddywedodd y cynigydd");

    public static string SubContractors => Say("Sub-contractors", "Is-gontractwyr");
    public static string SubLead => Say("Name everybody outside your bid who is to do a part of the work, as far as you know. A firm of your group is not one of them.", "Enwch bawb y tu allan i’ch cynnig sydd i wneud rhan o’r gwaith, hyd y gwyddoch. Nid yw cwmni yn eich grŵp yn un ohonynt.");
    public static string SubName => Say("Name of the sub-contractor", "Enw’r is-gontractwr");
    public static string SubNumber => Say("Company or charity number", "Rhif cwmni neu elusen");
    public static string SubWork => Say("Which part of the work", "Pa ran o’r gwaith");
    public static string AddSub => Say("Add the sub-contractor", "Ychwanegu’r is-gontractwr");
    public static string RemoveSub => Say("Remove", "Tynnu");
    public static string NoSubs => Say("We intend no sub-contractors", "Nid ydym yn bwriadu defnyddio is-gontractwyr");
    public static string NoneIntended => Say("None intended", "Dim wedi’u bwriadu");
    public static string EnterSubName => Say("Enter the name of the sub-contractor", "Rhowch enw’r is-gontractwr");
    public static string EnterSubWork => Say("Say which part of the work it is to do", "Dywedwch pa ran o’r gwaith y bydd yn ei wneud");
    public static string TooLong => Say("Write less: at most 200 characters", "Ysgrifennwch lai: 200 o nodau ar y mwyaf");
    public static string AtMost => Say($"Name at most {BidSubContractor.Most} sub-contractors", $"Enwch hyd at {BidSubContractor.Most} o is-gontractwyr");
    public static string Count(int count) => Say(count == 1 ? "1 sub-contractor" : $"{count} sub-contractors", count switch { 1 => "1 is-gontractwr", 2 => "2 is-gontractwr", _ => $"{count} is-gontractwr" });
    public static string StillToSay => Say("You have not declared everything yet. The bid can be submitted without, but the buyer will have to ask.", "Nid ydych wedi datgan popeth eto. Gellir cyflwyno’r cynnig hebddo, ond bydd yn rhaid i’r prynwr ofyn.");
    public static string Declared => Say("What the bidder declared", "Yr hyn a ddatganodd y cynigydd");
    public static string IsSubContractor => Say("Sub-contractor", "Is-gontractwr");
    public static string CheckSubLead => Say("Sub-contractors are checked against the debarment list (s.28(1)). If something is found, raise a matter: the bidder may name another in its place (s.28(5)).", "Caiff is-gontractwyr eu gwirio yn erbyn y rhestr rhagwahardd (a.28(1)). Os canfyddir rhywbeth, codwch fater: caiff y cynigydd enwi un arall yn ei le (a.28(5)).");
}
