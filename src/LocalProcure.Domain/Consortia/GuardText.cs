namespace LocalProcure.Domain.Consortia;

/// <summary>The warning before a likely competitor is asked in.</summary>
public static class GuardText
{
    public static string Warning(CompetitionRisk risk, string with) => risk == CompetitionRisk.Likely
        ? Say($"This firm does the same kind of work in the same places as {with}, and each of them could meet what is asked alone. Firms like that may bid together only when the bid is truly better for the buyer. Agreeing not to compete is against the law. Before you ask, be sure that you can say why together, and share no prices.", $"Mae’r cwmni hwn yn gwneud yr un math o waith yn yr un lleoedd â {with}, a gallai’r naill a’r llall fodloni’r hyn a ofynnir ar ei ben ei hun. Dim ond pan fydd y cynnig yn wirioneddol well i’r prynwr y caiff cwmnïau o’r fath gynnig gyda’i gilydd. Mae cytuno i beidio â chystadlu yn erbyn y gyfraith. Cyn gofyn, gwnewch yn siŵr y gallwch ddweud pam gyda’ch gilydd, a pheidiwch â rhannu prisiau.")
        : Say($"This firm does the same kind of work in the same places as {with}. Before you ask, be sure that each of you could not bid alone, or not as well, and write down why.", $"Mae’r cwmni hwn yn gwneud yr un math o waith yn yr un lleoedd â {with}. Cyn gofyn, gwnewch yn siŵr na allai pob un ohonoch gynnig ar ei ben ei hun, neu ddim cystal, ac ysgrifennwch pam.");

    /// <summary>To the firm that would come in.</summary>
    public static string WarningToJoin(CompetitionRisk risk, string firm, string with) => risk == CompetitionRisk.Likely
        ? Say($"{firm} does the same kind of work in the same places as {with}, and each of them could meet what is asked alone. Firms like that may bid together only when the bid is truly better for the buyer. Agreeing not to compete is against the law. Before you accept, be sure that you can say why together, and share no prices.", $"Mae {firm} yn gwneud yr un math o waith yn yr un lleoedd â {with}, a gallai’r naill a’r llall fodloni’r hyn a ofynnir ar ei ben ei hun. Dim ond pan fydd y cynnig yn wirioneddol well i’r prynwr y caiff cwmnïau o’r fath gynnig gyda’i gilydd. Mae cytuno i beidio â chystadlu yn erbyn y gyfraith. Cyn derbyn, gwnewch yn siŵr y gallwch ddweud pam gyda’ch gilydd, a pheidiwch â rhannu prisiau.")
        : Say($"{firm} does the same kind of work in the same places as {with}. Before you accept, be sure that each of you could not bid alone, or not as well, and say why below.", $"Mae {firm} yn gwneud yr un math o waith yn yr un lleoedd â {with}. Cyn derbyn, gwnewch yn siŵr na allai pob un ohonoch gynnig ar ei ben ei hun, neu ddim cystal, a dywedwch pam isod.");

    /// <summary>Before a group is started.</summary>
    public static string WarningToStart(CompetitionRisk risk, string with) => risk == CompetitionRisk.Likely
        ? Say($"Your firm does the same kind of work in the same places as {with}, and each of you could meet what is planned alone. Firms like that may bid together only when the bid is truly better for the buyer. Agreeing not to compete is against the law. Before you ask, be sure that you can say why together, and share no prices.", $"Mae eich cwmni’n gwneud yr un math o waith yn yr un lleoedd â {with}, a gallai pob un ohonoch fodloni’r hyn a gynllunnir ar ei ben ei hun. Dim ond pan fydd y cynnig yn wirioneddol well i’r prynwr y caiff cwmnïau o’r fath gynnig gyda’i gilydd. Mae cytuno i beidio â chystadlu yn erbyn y gyfraith. Cyn gofyn, gwnewch yn siŵr y gallwch ddweud pam gyda’ch gilydd, a pheidiwch â rhannu prisiau.")
        : Say($"Your firm does the same kind of work in the same places as {with}. Before you ask, be sure that each of you could not bid alone, or not as well, and write down why.", $"Mae eich cwmni’n gwneud yr un math o waith yn yr un lleoedd â {with}. Cyn gofyn, gwnewch yn siŵr na allai pob un ohonoch gynnig ar ei ben ei hun, neu ddim cystal, ac ysgrifennwch pam.");

    public static string Aware => Say("We have read this, and we can say why a bid together is better for the buyer than two bids apart", "Rydym wedi darllen hyn, a gallwn ddweud pam mae cynnig gyda’n gilydd yn well i’r prynwr na dau gynnig ar wahân");
    public static string TickAware => Say("Tick that you have read the warning, or do not invite this firm", "Ticiwch eich bod wedi darllen y rhybudd, neu peidiwch â gwahodd y cwmni hwn");
}
