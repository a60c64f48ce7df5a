namespace LocalProcure.Domain.Openings;

/// <summary>The words for asking a bidder to make something clearer.</summary>
public static class ClarificationText
{
    public static string AlreadyAnswered => Say("This has already been answered.", "Mae hwn eisoes wedi’i ateb.");
    public static string TooLate => Say("The tender has been awarded, so nothing can be added.", "Mae’r tendr wedi’i ddyfarnu, felly ni ellir ychwanegu dim.");
    public static string Title => Say("Clarifications", "Egluriadau");
    public static string Explained => Say("Ask this bidder to make clear something that it wrote. Question and answer are kept on the record. They never change the bid or its price.", "Gofynnwch i’r cynigydd hwn egluro rhywbeth a ysgrifennodd. Cedwir y cwestiwn a’r ateb ar y cofnod. Nid ydynt byth yn newid y cynnig na’i bris.");
    public static string ExplainedToBidder => Say("The buyer may ask you to make clear something that you wrote. Your answer is kept on the record; it cannot change your bid or its price.", "Gall y prynwr ofyn i chi egluro rhywbeth a ysgrifennoch. Cedwir eich ateb ar y cofnod; ni all newid eich cynnig na’i bris.");
    public static string Ask => Say("Ask the bidder", "Gofyn i’r cynigydd");
    public static string Question => Say("What should the bidder make clear?", "Beth ddylai’r cynigydd ei egluro?");
    public static string EnterQuestion => Say("Enter your question", "Rhowch eich cwestiwn");
    public static string Answer => Say("Your answer", "Eich ateb");
    public static string EnterAnswer => Say("Enter your answer", "Rhowch eich ateb");
    public static string Send => Say("Send the answer", "Anfon yr ateb");
    public static string None => Say("Nothing has been asked.", "Does dim wedi’i ofyn.");
    public static string NotAnsweredYet => Say("Not answered yet", "Heb ei ateb eto");
    public static string AskedOn(DateTime at) => Say($"Asked on {at.ShowMoment()}", $"Gofynnwyd {at.ShowMoment()}");
    public static string AnsweredOn(DateTime at) => Say($"Answered on {at.ShowMoment()}", $"Atebwyd {at.ShowMoment()}");
    public static string TooLong => Say("Use no more than 4,000 characters", "Defnyddiwch ddim mwy na 4,000 nod");
    public static string MailSubject(string tender) => Say($"The buyer asks you something about your bid for “{tender}”", $"Mae’r prynwr yn gofyn rhywbeth i chi am eich cynnig am “{tender}”");
    public static string AnsweredSubject(string tender) => Say($"A bidder has answered about “{tender}”", $"Mae cynigydd wedi ateb ynghylch “{tender}”");
    public static string WhyBidder => Say("You get this because your firm bid for this tender.", "Rydych yn cael hwn gan fod eich cwmni wedi cynnig am y tendr hwn.");
    public static string WhyAsker => Say("You get this because you asked the bidder to make something clear.", "Rydych yn cael hwn gan eich bod wedi gofyn i’r cynigydd egluro rhywbeth.");
    public static string ReadAndAnswer => Say("Read and answer", "Darllen ac ateb");
}
