namespace LocalProcure.Web.Features.Records;

/// <summary>How to check a record's file without this site, in both languages.</summary>
public static class RecordReadMe
{
    public static string Text()
    {
        string Of(Language language)
        {
            using (language.Speak()) return Words;
        }
        return Of(Language.English) + "\n\n" + Of(Language.Welsh) + "\n";
    }

    private static string Words => Say("""
        HOW TO CHECK THIS RECORD WITHOUT THE SITE THAT MADE IT

        1. manifest.json names every part with its SHA-256. Work each out again and compare.
           Files under bids/ carry their own receipt: receipt.txt, receipt.sig and receipt-key.pem in each folder.
        2. record.json holds the audit chains. The hash of a row is the SHA-256 (lower-case hex, UTF-8) of these parts, each followed by
           a line feed but the last: previousHash, chain, number, thingType, thing, what, by, onBehalfOf (empty for none), ticks, detail (empty for none).
           Ids are written in lower case with hyphens. ticks is the time in units of 100 ns since 1 January of the year 1.
           The previousHash of row 1 is empty; of every other row it is the hash of the row before it.
           A row marked "withheld" shows its hashes only.
        3. proofs.json leads from a chain's row to the public root of a day. Begin with h = SHA-256 of "leaf", chain, number and hash, parted by line feeds.
           Read slot as a number of 64 bits. For i = 0 to 63: when bit i (lowest first) is 0, h = SHA-256("node" + line feed + h + beside[i]),
           else h = SHA-256("node" + line feed + beside[i] + h); here h and beside[i] are 32 bytes each. At the end h is "tree".
           The root is the SHA-256 of "day", the day, previousRoot and tree, parted by line feeds.
        4. Compare that root with the one that the site publishes at /seals, and with any copy that you kept.
        """, """
        SUT I WIRIO’R COFNOD HWN HEB Y WEFAN A’I GWNAETH

        1. Mae manifest.json yn enwi pob rhan gyda’i SHA-256. Cyfrifwch bob un eto a’u cymharu.
           Mae gan y ffeiliau dan bids/ eu derbynneb eu hunain: receipt.txt, receipt.sig a receipt-key.pem ym mhob ffolder.
        2. Mae record.json yn cynnwys y cadwyni archwilio. Hash rhes yw SHA-256 (hecs mewn llythrennau bach, UTF-8) y rhannau hyn, pob un wedi’i
           ddilyn gan linell newydd heblaw’r olaf: previousHash, chain, number, thingType, thing, what, by, onBehalfOf (gwag os nad oes un), ticks, detail (gwag os nad oes un).
           Ysgrifennir rhifau adnabod mewn llythrennau bach gyda chysylltnodau. ticks yw’r amser mewn unedau o 100 ns ers 1 Ionawr y flwyddyn 1.
           Mae previousHash rhes 1 yn wag; ym mhob rhes arall hash y rhes flaenorol ydyw.
           Dim ond ei hashau y mae rhes a nodwyd â "withheld" yn eu dangos.
        3. Mae proofs.json yn arwain o res mewn cadwyn at wreiddyn cyhoeddus diwrnod. Dechreuwch gyda h = SHA-256 o "leaf", chain, number a hash, a llinell newydd rhyngddynt.
           Darllenwch slot fel rhif 64 did. Am i = 0 i 63: pan fo did i (yr isaf yn gyntaf) yn 0, h = SHA-256("node" + llinell newydd + h + beside[i]),
           fel arall h = SHA-256("node" + llinell newydd + beside[i] + h); mae h a beside[i] yn 32 beit yr un. Yn y diwedd h yw "tree".
           Y gwreiddyn yw SHA-256 o "day", y diwrnod, previousRoot a tree, a llinell newydd rhyngddynt.
        4. Cymharwch y gwreiddyn hwnnw â’r un y mae’r wefan yn ei gyhoeddi yn /seals, ac ag unrhyw gopi a gadwoch.
        """);
}
