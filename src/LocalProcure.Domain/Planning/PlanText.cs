namespace LocalProcure.Domain.Planning;

/// <summary>The words of planned procurements: names of states and purposes, and why something is refused.</summary>
public static partial class PlanText
{
    public static string Show(this PlanStatus status) => status switch
    {
        PlanStatus.Draft => Say("Draft", "Drafft"),
        PlanStatus.ComingUp => Say("Coming up", "Ar y gweill"),
        PlanStatus.BecameTender => Say("Now a tender", "Bellach yn dendr"),
        _ => Say("No longer planned", "Ddim yn yr arfaeth mwyach"),
    };

    public static string Colour(PlanStatus status) => status switch { PlanStatus.Draft => "grey", PlanStatus.ComingUp => "purple", PlanStatus.BecameTender => "green", _ => "red" };

    public static string Show(this EngagementPurpose purpose) => purpose switch
    {
        EngagementPurpose.DesigningRequirements => Say("To work out what we need and how to meet it", "Gweithio allan beth sydd ei angen arnom a sut i’w ddiwallu"),
        EngagementPurpose.DesigningProcedure => Say("To design the procedure, the conditions and the award criteria", "Cynllunio’r weithdrefn, yr amodau a’r meini prawf dyfarnu"),
        EngagementPurpose.PreparingDocuments => Say("To prepare the tender notice and its documents", "Paratoi’r hysbysiad tendro a’i ddogfennau"),
        EngagementPurpose.IdentifyingSuppliers => Say("To find firms that could do the work", "Dod o hyd i gwmnïau a allai wneud y gwaith"),
        EngagementPurpose.IdentifyingTerms => Say("To find out likely contract terms", "Canfod telerau contract tebygol"),
        _ => Say("To build capacity among firms, such as meeting partners to bid with", "Meithrin gallu ymhlith cwmnïau, megis cwrdd â phartneriaid i gynnig gyda nhw"),
    };

    // Why not: plans
    public static string EnterTitle => Say("Enter a title", "Rhowch deitl");
    public static string EnterDescription => Say("Say what is planned", "Dywedwch beth sydd yn yr arfaeth");
    public static string ValueAboveNothing => Say("Enter a value in pounds above 0, or leave it empty", "Rhowch werth mewn punnoedd sy’n fwy na 0, neu gadewch yn wag");
    public static string StartsBeforeTender => Say("The contract must start after the tender is published", "Rhaid i’r contract ddechrau ar ôl i’r tendr gael ei gyhoeddi");
    public static string EnterExpected => Say("Enter when you expect to publish the tender", "Rhowch pryd rydych yn disgwyl cyhoeddi’r tendr");
    public static string ExpectedInPast => Say("The day on which you expect to publish the tender must be today or later", "Rhaid i’r diwrnod y disgwyliwch gyhoeddi’r tendr fod heddiw neu’n hwyrach");
    public static string AlreadyPublished => Say("This is already published", "Mae hwn eisoes wedi’i gyhoeddi");
    public static string AlreadyDropped => Say("This is no longer planned", "Nid yw hwn yn yr arfaeth mwyach");
    public static string AlreadyTender => Say("This has become a tender. Change the tender instead", "Mae hwn bellach yn dendr. Newidiwch y tendr yn lle hynny");
    public static string NotTender => Say("This has not become a tender", "Nid yw hwn wedi dod yn dendr");
    public static string DiscardInstead => Say("This is not published. Delete the draft instead", "Nid yw hwn wedi’i gyhoeddi. Dilëwch y drafft yn lle hynny");
    public static string DropInstead => Say("This is published. Say that it is no longer planned instead", "Mae hwn wedi’i gyhoeddi. Dywedwch nad yw yn yr arfaeth mwyach yn lle hynny");
    public static string EnterDropReason => Say("Say why it is no longer planned", "Dywedwch pam nad yw yn yr arfaeth mwyach");
    public static string NotComingUp => Say("This is not coming up any more, so there is nothing to be interested in", "Nid yw hwn ar y gweill mwyach, felly does dim i ddangos diddordeb ynddo");

    // Why not: engagement
    public static string EngagementNoticeMissing => Say(
        "The market was engaged. Record the preliminary market engagement notice (UK2), or say why there is none; the tender notice must then say so (s.17)",
        "Bu ymgysylltu â’r farchnad. Cofnodwch yr hysbysiad ymgysylltu rhagarweiniol â’r farchnad (UK2), neu dywedwch pam nad oes un; rhaid i’r hysbysiad tendro ddweud hynny wedyn (a.17)");
    public static string EngagementIsOut => Say("This is published and cannot be changed. Publish what came of it instead", "Mae hwn wedi’i gyhoeddi ac ni ellir ei newid. Cyhoeddwch ganlyniad yr ymgysylltu yn lle hynny");
    public static string EngagementNotOut => Say("Publish the notice of engagement first", "Cyhoeddwch yr hysbysiad ymgysylltu yn gyntaf");
    public static string PublishPlanFirst => Say("Publish the plan first: firms must be able to see what it is about", "Cyhoeddwch y cynllun yn gyntaf: rhaid i gwmnïau allu gweld beth dan sylw");
    public static string EngagementEndsInPast => Say("The end of the engagement must be in the future", "Rhaid i ddiwedd yr ymgysylltu fod yn y dyfodol");
    public static string EngagementInBoth => Say("Write the notice of engagement in both languages", "Ysgrifennwch yr hysbysiad ymgysylltu yn y ddwy iaith");
    public static string ChoosePurpose => Say("Choose at least one purpose", "Dewiswch o leiaf un diben");
    public static string EnterAbout => Say("Say what you would like to hear about", "Dywedwch am beth yr hoffech glywed");
    public static string EnterHow => Say("Say how firms take part", "Dywedwch sut mae cwmnïau’n cymryd rhan");
    public static string EnterFairness => Say("Say how you make sure that nobody gains an unfair advantage", "Dywedwch sut rydych yn sicrhau nad oes neb yn cael mantais annheg");
    public static string EnterFindings => Say("Enter what you learned", "Rhowch yr hyn a ddysgoch");
    public static string SayWhyNoNotice => Say("Enter the reference and time of the notice, or say why there is none", "Rhowch gyfeirnod ac amser yr hysbysiad, neu dywedwch pam nad oes un");

    // Why not: events
    public static string EventCancelled => Say("This event has been cancelled", "Mae’r digwyddiad hwn wedi’i ganslo");
    public static string EventOver => Say("This event is over", "Mae’r digwyddiad hwn ar ben");
    public static string EventBegun => Say("This event has begun, so nobody can sign up any more", "Mae’r digwyddiad hwn wedi dechrau, felly ni all neb gofrestru mwyach");
    public static string EventInPast => Say("The event must start in the future", "Rhaid i’r digwyddiad ddechrau yn y dyfodol");
    public static string EventEndsBeforeStart => Say("The event must end after it starts", "Rhaid i’r digwyddiad orffen ar ôl iddo ddechrau");
    public static string EnterPlaceOrLink => Say("Enter a place, an online link, or both", "Rhowch leoliad, dolen ar-lein, neu’r ddau");
    public static string LinkLikeThis => Say("Enter a web address that starts with https://", "Rhowch gyfeiriad gwe sy’n dechrau gyda https://");
    public static string PlacesAboveNothing => Say("Enter how many can come, or leave it empty", "Rhowch faint all ddod, neu gadewch yn wag");
    public static string EnterCancelReason => Say("Say why the event is cancelled", "Dywedwch pam y caiff y digwyddiad ei ganslo");
    public static string TooLong => Say("This is too long. Use fewer characters", "Mae hwn yn rhy hir. Defnyddiwch lai o nodau");
    public static string ChooseFirm => Say("Choose one of your firms", "Dewiswch un o’ch cwmnïau");
}
