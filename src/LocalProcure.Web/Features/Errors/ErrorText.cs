namespace LocalProcure.Web.Features.Errors;

/// <summary>What the error pages say: what happened, and what to do now.</summary>
public static class ErrorText
{
    public static string Title(int status) => status switch
    {
        401 => Say("Sign in to see this page", "Mewngofnodwch i weld y dudalen hon"),
        403 => Say("You do not have permission to do this", "Nid oes gennych ganiatâd i wneud hyn"),
        404 or 410 => Say("Page not found", "Heb ddod o hyd i’r dudalen"),
        409 => Say("Somebody else changed this first", "Newidiodd rhywun arall hyn yn gyntaf"),
        413 => Say("That file is too big", "Mae’r ffeil honno’n rhy fawr"),
        422 => Say("This could not be done", "Ni ellid gwneud hyn"),
        429 => Say("Too many tries", "Gormod o geisiadau"),
        503 => Say("LocalProcure is not available just now", "Nid yw LocalProcure ar gael ar hyn o bryd"),
        >= 500 => Say("Something went wrong on our side", "Aeth rhywbeth o’i le ar ein hochr ni"),
        _ => Say("This request could not be read", "Nid oedd modd darllen y cais hwn"),
    };

    public static IReadOnlyList<string> Advice(int status) => status switch
    {
        401 => [Say("This page is only for people with an account.", "Mae’r dudalen hon ar gyfer pobl sydd â chyfrif yn unig.")],
        403 =>
        [
            Say("You are signed in, but this page or action belongs to somebody with another role.", "Rydych wedi mewngofnodi, ond mae’r dudalen neu’r weithred hon yn perthyn i rywun â rôl arall."),
            Say("If you think that you should have it, ask an owner of your organisation. Some pages also need a second step at sign-in: you can set one up on your account page.", "Os credwch y dylech ei chael, gofynnwch i berchennog eich sefydliad. Mae angen ail gam wrth fewngofnodi ar rai tudalennau hefyd: gallwch ei osod ar dudalen eich cyfrif."),
        ],
        404 or 410 =>
        [
            Say("If you typed the address, check that it is right. If you followed a link, the page may have been taken down, or it may be one that only other people can see.", "Os teipioch y cyfeiriad, gwiriwch ei fod yn gywir. Os dilynoch ddolen, efallai fod y dudalen wedi’i thynnu i lawr, neu mai dim ond pobl eraill all ei gweld."),
        ],
        409 =>
        [
            Say("While you had the page open, somebody else saved a change to the same thing. Nothing of yours was saved, so nothing of theirs was lost.", "Tra oedd y dudalen ar agor gennych, cadwodd rhywun arall newid i’r un peth. Ni chadwyd dim o’ch gwaith chi, felly ni chollwyd dim o’u gwaith nhw."),
            Say("Go back, load the page again to see it as it is now, and make your change again.", "Ewch yn ôl, llwythwch y dudalen eto i’w gweld fel y mae nawr, a gwnewch eich newid eto."),
        ],
        413 => [Say("Go back and choose a smaller file. Each page says how big a file may be.", "Ewch yn ôl a dewiswch ffeil lai. Mae pob tudalen yn dweud pa mor fawr y caiff ffeil fod.")],
        422 => [Say("Nothing was changed. Go back to see what is possible now.", "Ni newidiwyd dim. Ewch yn ôl i weld beth sy’n bosibl nawr.")],
        429 => [Say("To keep accounts safe we limit how often this can be tried. Wait a few minutes, then try again.", "Er mwyn cadw cyfrifon yn ddiogel rydym yn cyfyngu ar ba mor aml y gellir rhoi cynnig ar hyn. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.")],
        >= 500 =>
        [
            Say("We have noted it. What you had saved is safe; what you typed on the last page may not have been saved.", "Rydym wedi nodi hyn. Mae’r hyn yr oeddech wedi’i gadw yn ddiogel; efallai na chadwyd yr hyn a deipioch ar y dudalen ddiwethaf."),
            Say("Try again in a few minutes.", "Rhowch gynnig arall arni ymhen ychydig funudau."),
        ],
        _ => [Say("Go back, load the page again and try once more. This can happen when a page has been open for a long time.", "Ewch yn ôl, llwythwch y dudalen eto a rhowch gynnig arall arni. Gall hyn ddigwydd pan fydd tudalen wedi bod ar agor am amser hir.")],
    };

    public static string SignedOut => Say("You have been signed out", "Rydych wedi cael eich allgofnodi");
    public static string Stale => Say("This page had been open for too long", "Roedd y dudalen hon wedi bod ar agor yn rhy hir");
    public static string NothingSent => Say("What you typed has not been sent yet. It is kept on this page.", "Nid yw’r hyn a deipioch wedi’i anfon eto. Fe’i cedwir ar y dudalen hon.");
    public static string FilesNotKept => Say("A file that you chose is not kept: send the rest, then choose the file again.", "Ni chedwir ffeil a ddewisoch: anfonwch y gweddill, yna dewiswch y ffeil eto.");
    public static string SignInAside => Say("Sign in (opens in a new tab)", "Mewngofnodwch (yn agor mewn tab newydd)");
    public static string ComeBack => Say("Come back to this page and choose “Send it now”", "Dewch yn ôl i’r dudalen hon a dewis “Anfon nawr”");
    public static string SendAgain => Say("Check that you are signed in as yourself, then choose “Send it now”.", "Gwnewch yn siŵr eich bod wedi mewngofnodi fel chi eich hun, yna dewiswch “Anfon nawr”.");
    public static string SendNow => Say("Send it now", "Anfon nawr");
    public static string WhatWasTyped => Say("See what you typed", "Gweld yr hyn a deipioch");

    public static string Help(string telephone) => Say($"If a deadline is near, telephone us on {telephone}: we can tell you what was received.", $"Os oes dyddiad cau yn agos, ffoniwch ni ar {telephone}: gallwn ddweud wrthych beth a dderbyniwyd.");
    public static string ToHome => Say("Go to the home page", "Mynd i’r hafan");
    public static string ToHelp => Say("Help and contact", "Cymorth a chysylltu");
}
