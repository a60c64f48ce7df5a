namespace LocalProcure.Domain.Bids;

/// <summary>What the e-mails about the work on a bid say.</summary>
public static class SectionMailText
{
    public static string YoursSubject(string tender) => Say($"A part of the bid is yours to write: {tender}", $"Chi sydd i ysgrifennu rhan o’r cynnig: {tender}");
    public static string YoursBody => Say("You have been asked to write a part of the bid. You see which part on the bid’s page, where it is kept sealed.", "Gofynnwyd i chi ysgrifennu rhan o’r cynnig. Gwelwch pa ran ar dudalen y cynnig, lle y’i cedwir dan sêl.");
    public static string Due => Say("By", "Erbyn");
    public static string SeeWhatIsYours => Say("See what is yours", "Gweld beth sydd gennych chi i’w wneud");
}
