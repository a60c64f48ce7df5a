namespace LocalProcure.Domain.Bids;

/// <summary>The words inside a downloaded receipt and copy of a bid.</summary>
public static class ReceiptText
{
    public static string Signature => Say("Signature of the lines above (ECDSA P-256, SHA-256, base64 of DER):", "Llofnod y llinellau uchod (ECDSA P-256, SHA-256, base64 o DER):");
    public static string Key => Say("Public key of this server:", "Allwedd gyhoeddus y gweinydd hwn:");
    public static string HowToCheck => Say("To check with the files of the zip (bid.json, receipt.txt, receipt.sig, receipt-key.pem):", "I wirio â ffeiliau’r zip (bid.json, receipt.txt, receipt.sig, receipt-key.pem):");
    public static string Tender => Say("Tender", "Tendr");
    public static string Bidder => Say("Bidder", "Cynigydd");
    public static string Received => Say("Received", "Derbyniwyd");
    public static string Fingerprint => Say("SHA-256 of bid.json", "SHA-256 o bid.json");
    public static string NoAnswer => Say("No answer", "Dim ateb");
    public static string Yes => Say("Yes", "Ie");
    public static string No => Say("No", "Na");
    public static string Prices => Say("Prices, net of VAT", "Prisiau, heb TAW");
    public static string Total => Say("Total", "Cyfanswm");
    public static string Files => Say("Files", "Ffeiliau");
}
