namespace LocalProcure.Domain.Records;

/// <summary>The words of the record of a procurement, of its verification and of how long it is kept.</summary>
public static partial class RecordText
{
    public static string AlreadyDeleted => Say("What was handed in has been deleted already", "Mae’r hyn a gyflwynwyd eisoes wedi’i ddileu");
    public static string NotDueYet => Say("The law still asks for it to be kept (Procurement Act 2023 s.98)", "Mae’r gyfraith yn dal i ofyn am ei gadw (Deddf Caffael 2023 a.98)");
    public static string EnterDeletionReason => Say("Say why it is deleted", "Dywedwch pam y caiff ei ddileu");
    public static string Delete => Say("Delete what was handed in", "Dileu’r hyn a gyflwynwyd");
    public static string DeleteLead => Say("Every bid and request to take part goes for good, with its files and the keys that could read them. The record of who did what, the scores, the decisions and the contracts stay. Backups hold it until they are replaced.", "Bydd pob cynnig a chais i gymryd rhan yn diflannu am byth, gyda’u ffeiliau a’r allweddi a allai eu darllen. Mae’r cofnod o bwy wnaeth beth, y sgoriau, y penderfyniadau a’r contractau yn aros. Bydd copïau wrth gefn yn ei ddal nes eu disodli.");
    public static string DeleteDue(DateOnly until) => Say($"It had to be kept until {until.ShowDate()}.", $"Roedd yn rhaid ei gadw tan {until.ShowDate()}.");
    public static string DeletionReason => Say("Why it is deleted now", "Pam y caiff ei ddileu nawr");
    public static string DeletionHint => Say("For example: the retention schedule of your organisation, and that no claim is open", "Er enghraifft: amserlen gadw eich sefydliad, ac nad oes hawliad yn agored");
    public static string Deleted => Say("What was handed in is deleted", "Mae’r hyn a gyflwynwyd wedi’i ddileu");
    public static string DeletedOn(DateTime at) => Say($"What was handed in was deleted on {at.ShowDate()}", $"Dilëwyd yr hyn a gyflwynwyd ar {at.ShowDate()}");
    public static string OnlyDue => Say("Only what is due", "Dim ond yr hyn sydd i’w ddileu");
    public static string AllRecords => Say("All records", "Pob cofnod");
    public static string Decide => Say("Decide about deleting it", "Penderfynu a ddylid ei ddileu");
    public static string Title => Say("The record", "Y cofnod");
    public static string Of(string tender) => Say($"The record of “{tender}”", $"Cofnod “{tender}”");
    public static string Lead => Say("Everything that was done, in the order in which it was done, by whom and with which hash.", "Popeth a wnaed, yn y drefn y’i gwnaed, gan bwy a chyda pha hash.");
    public static string LeadBidder => Say("Your part of the record: what everybody knows of this procurement, and what was done with your bid.", "Eich rhan chi o’r cofnod: yr hyn y mae pawb yn ei wybod am y caffaeliad hwn, a’r hyn a wnaed â’ch cynnig.");
    public static string SealedSoFar => Say("Bids are sealed. Until two officers open them, this record says nothing of whether there are any.", "Mae’r cynigion dan sêl. Nes i ddau swyddog eu hagor, nid yw’r cofnod hwn yn dweud a oes rhai.");
    public static string Download => Say("Download everything (zip)", "Lawrlwytho popeth (zip)");
    public static string Pdf => Say("Download as PDF", "Lawrlwytho fel PDF");
    public static string Print => Say("To print, use your browser’s print command.", "I argraffu, defnyddiwch orchymyn argraffu eich porwr.");
    public static string NoBrowser => Say("There is no browser on this machine to print with, so the PDF cannot be made now. The page and the zip say the same.", "Nid oes porwr ar y peiriant hwn i argraffu ag ef, felly ni ellir gwneud y PDF nawr. Mae’r dudalen a’r zip yn dweud yr un peth.");
    public static string Whole => Say("Every chain in this record is whole: nothing was changed or removed.", "Mae pob cadwyn yn y cofnod hwn yn gyfan: ni newidiwyd ac ni thynnwyd dim.");
    public static string Broken(string chain, int number) => Say($"The chain {chain} is broken at line {number}: something was changed or removed.", $"Mae’r gadwyn {chain} wedi’i thorri ar linell {number}: newidiwyd neu dilëwyd rhywbeth.");
    public static string HowChecked => Say("Each line’s hash covers the line before it in its chain. The heads of all chains are sealed each night into a public root.", "Mae hash pob llinell yn cynnwys y llinell o’i blaen yn ei chadwyn. Caiff pennau pob cadwyn eu selio bob nos mewn gwreiddyn cyhoeddus.");
    public static string SeeRoots => Say("See the public roots", "Gweld y gwreiddiau cyhoeddus");
    public static string Procurement => Say("Procurement", "Caffaeliad");
    public static string Plan => Say("Planning", "Cynllunio");
    public static string Bid(string bidder) => Say($"Bid of {bidder}", $"Cynnig {bidder}");
    public static string YourBid => Say("Your bid", "Eich cynnig");
    public static string Line(string chain, int number) => Say($"{chain}, line {number}", $"{chain}, llinell {number}");
    public static string Hash => Say("Hash", "Hash");
    public static string Detail => Say("Detail", "Manylion");
    public static string Acts(int count) => Say(count == 1 ? "1 act" : $"{count} acts", count switch { 1 => "1 weithred", 2 => "2 weithred", 3 => "3 gweithred", _ => $"{count} gweithred" });
    public static string Withheld => Say("Shown when the evaluation is over", "I’w ddangos pan fydd y gwerthuso ar ben");
    public static string Documents => Say("Documents", "Dogfennau");
    public static string DocumentHash(string hash) => $"SHA-256 {hash}";
    public static string Messages => Say("Questions and answers", "Cwestiynau ac atebion");
    public static string Facts => Say("Facts", "Ffeithiau");
    public static string Status => Say("Status", "Statws");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string Reference => Say("Reference", "Cyfeirnod");
    public static string MadeAt(DateTime at) => Say($"As it stood on {at.ShowMoment()}", $"Fel yr oedd ar {at.ShowMoment()}");
    public static string Question => Say("Question", "Cwestiwn");
    public static string Answer => Say("Answer", "Ateb");
    public static string Points(decimal points) => Say($"{points:0.##} points", $"{points:0.##} pwynt");
    public static string Reason => Say("Reason", "Rheswm");

    // Keeping
    public static string KeptUntil => Say("Kept until", "Cedwir tan");
    public static string Keep(Retention retention) => (retention.Ground, retention.Until) switch
    {
        (RetentionGround.Contract, { } until) => Say($"{until.ShowDate()}, counted from the contract (s.98)", $"{until.ShowDate()}, wedi’i gyfrif o’r contract (a.98)"),
        (RetentionGround.NoAward, { } until) => Say($"{until.ShowDate()}, when it was published that there is no award (s.98)", $"{until.ShowDate()}, pan gyhoeddwyd na fydd dyfarniad (a.98)"),
        (RetentionGround.NoFigure, _) => Say("There is no figure of the law on record for that day", "Nid oes ffigur o’r gyfraith ar gofnod ar gyfer y diwrnod hwnnw"),
        _ => Say("Not known yet: counted from the contract, or from the notice that there is none (s.98)", "Ddim yn hysbys eto: wedi’i gyfrif o’r contract, neu o’r hysbysiad nad oes un (a.98)"),
    };
    public static string RetentionTitle => Say("Records and how long they are kept", "Cofnodion a pha mor hir y’u cedwir");
    public static string RetentionLead(int? years) => years is { } y
        ? Say($"Records are kept for {y} years from the contract, or until it is published that there is no award (Procurement Act 2023 s.98). Those that are due come first: look at each before anything is deleted.",
            $"Cedwir cofnodion am {y} blynedd o’r contract, neu nes cyhoeddi na fydd dyfarniad (Deddf Caffael 2023 a.98). Daw’r rhai sydd i’w dileu yn gyntaf: edrychwch ar bob un cyn dileu dim.")
        : Keep(new Retention(RetentionGround.NoFigure, null));
    public static string Due => Say("Due for deletion", "Yn barod i’w ddileu");
    public static string NotDue => Say("To be kept", "I’w gadw");
    public static string NothingToKeep => Say("There is no procurement whose records are counted yet.", "Nid oes caffaeliad y cyfrifir ei gofnodion eto.");
    public static string SeeRecord => Say("See the record", "Gweld y cofnod");

    // Roots
    public static string RootsTitle => Say("The seal of each day", "Sêl pob diwrnod");
    public static string RootsLead => Say(
        "Every night the last lines of all audit chains are put under one hash, the root of the day, which covers the day before. Keep a copy: nobody can change what was recorded before without the root becoming another.",
        "Bob nos rhoddir llinellau olaf pob cadwyn archwilio o dan un hash, gwreiddyn y diwrnod, sy’n cynnwys y diwrnod blaenorol. Cadwch gopi: ni all neb newid yr hyn a gofnodwyd cyn hynny heb i’r gwreiddyn newid.");
    public static string RootsNone => Say("No day has been sealed yet. The first root appears tonight.", "Nid oes diwrnod wedi’i selio eto. Bydd y gwreiddyn cyntaf yn ymddangos heno.");
    public static string RootsSecret => Say("A root does not tell how many chains there are, so it tells nothing of sealed bids.", "Nid yw gwreiddyn yn dweud faint o gadwyni sydd, felly nid yw’n dweud dim am gynigion dan sêl.");
    public static string RootsJson => Say("The same for machines (JSON)", "Yr un peth i beiriannau (JSON)");
    public static string Day => Say("Day", "Diwrnod");
    public static string Root => Say("Root", "Gwreiddyn");
    public static string SealedAt => Say("Sealed", "Seliwyd");
}
