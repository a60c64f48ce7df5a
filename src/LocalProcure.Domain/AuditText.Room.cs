namespace LocalProcure.Domain;

/// <summary>Acts of those who write a bid together.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> RoomWords = new()
    {
        ["BidSectionAssigned"] = () => Say("Who writes a section of the bid, and by when, decided", "Penderfynwyd pwy sy’n ysgrifennu adran o’r cynnig, ac erbyn pryd"),
        ["BidSectionStateSaid"] = () => Say("How far a section of the bid is recorded", "Cofnodwyd pa mor bell y mae adran o’r cynnig"),
        ["BidDraftKeptAside"] = () => Say("A text kept aside that could not go into the bid", "Cadwyd o’r neilltu destun na allai fynd i’r cynnig"),
        ["BidCommentMade"] = () => Say("A comment on a section of the bid", "Sylw ar adran o’r cynnig"),
        ["BidCommentResolved"] = () => Say("A comment resolved", "Datryswyd sylw"),
        ["BidCommentReopened"] = () => Say("A resolved comment opened again", "Agorwyd eto sylw a oedd wedi’i ddatrys"),
    };
}
