using System.Globalization;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>The words on figures: headings, keys of the figures file, rates and counts.</summary>
public static class FigureText
{
    public static string Base => Say("Spending counted", "Gwariant a gyfrifwyd");
    public static string Retained => Say("Stayed in the area", "Arhosodd yn yr ardal");
    public static string Left => Say("Left the area", "Gadawodd yr ardal");
    public static string Unknown => Say("Place not known", "Lleoliad ddim yn hysbys");
    public static string RetentionRate => Say("Retention rate", "Cyfradd cadw");
    public static string RetentionRateNote => Say("Of all spending; unknown places count as outside", "O’r holl wariant; mae lleoedd anhysbys yn cyfrif fel y tu allan");
    public static string RetentionRateKnown => Say("Rate where the place is known", "Y gyfradd lle mae’r lleoliad yn hysbys");
    public static string RetentionRateKnownNote => Say("Of spending that we can place", "O’r gwariant y gallwn ei leoli");
    public static string UnknownShare => Say("Cannot be placed", "Ni ellir ei leoli");
    public static string UnknownShareNote => Say("Of all spending", "O’r holl wariant");
    public static string Lines => Say("Payment lines", "Llinellau talu");
    public static string Pounds => Say("Amount", "Swm");
    public static string ShareOfBase => Say("Share of spending", "Cyfran o’r gwariant");
    public static string Where => Say("Where the money went", "I ble’r aeth yr arian");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string Supplier => Say("Supplier", "Cyflenwr");
    public static string Department => Say("Department", "Adran");
    public static string Category => Say("Category", "Categori");
    public static string Month => Say("Month", "Mis");
    public static string Reason => Say("Reason", "Rheswm");
    public static string SizeOfSupplier => Say("Size of supplier", "Maint y cyflenwr");
    public static string PlacedBy => Say("How the place is known", "Sut y gwyddys y lleoliad");
    public static string VatBasis => Say("VAT", "TAW");
    public static string File => Say("File", "Ffeil");
    public static string Sha256 => Say("SHA-256 of the file", "SHA-256 y ffeil");
    public static string Period => Say("Period stated", "Cyfnod a nodwyd");
    public static string Restated => Say("restated", "ailddatganwyd");
    public static string NoRate => Say("no rate", "dim cyfradd");
    public static string NotNamed => Say("Not stated", "Heb ei nodi");
    public static string SuppliersPaid => Say("Suppliers paid", "Cyflenwyr a dalwyd");
    public static string LocalFirmsPaid => Say("Suppliers in the area paid", "Cyflenwyr yn yr ardal a dalwyd");
    public static string NewSuppliers => Say("Suppliers paid for the first time in 24 months", "Cyflenwyr a dalwyd am y tro cyntaf mewn 24 mis");
    public static string Top10Share => Say("Share taken by the ten largest", "Cyfran y deg mwyaf");
    public static string Vcse => Say("Voluntary, community or social enterprise", "Menter wirfoddol, gymunedol neu gymdeithasol");
    public static string Withheld => Say("Supplier’s name withheld", "Enw’r cyflenwr wedi’i gadw’n ôl");
    public static string Total => Say("Total", "Cyfanswm");

    /// <summary>43.2%, from a rate of four places; one decimal, half away from zero.</summary>
    public static string Percent(decimal? rate) =>
        rate is not { } r ? NoRate
        : (r < 0 ? "−" : "") + Math.Round(Math.Abs(r) * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.CurrentCulture) + "%";

    /// <summary>How an amount moved since the month before: +12.5%.</summary>
    public static string Change(long now, long before) =>
        Share.Of(now - before, before) is not { } change ? "–" : (change > 0 ? "+" : "") + Percent(change);

    /// <summary>43%, for charts where there is no room; the table beside them says it better.</summary>
    public static string WholePercent(decimal? rate) =>
        rate is not { } r ? NoRate : Math.Round(r * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.CurrentCulture) + "%";

    public static string Number(int n) => n.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A department or category as its buyer wrote it.</summary>
    public static string Group(string name) => name.Length == 0 ? NotNamed : name;

    /// <summary>A supplier size, notion of place or VAT basis by its key in the figures file.</summary>
    public static string Key(string key) => key switch
    {
        "micro" => Say("Micro (under 10 staff)", "Micro (dan 10 o staff)"),
        "small" => Say("Small (10 to 49)", "Bach (10 i 49)"),
        "medium" => Say("Medium (50 to 249)", "Canolig (50 i 249)"),
        "large" => Say("Large", "Mawr"),
        "notKnown" => Say("Not known", "Ddim yn hysbys"),
        "saidByStaff" => Say("Said by project staff, with the reason kept", "Dywedwyd gan staff y prosiect, gyda’r rheswm ar gadw"),
        "principalPlaceOfBusiness" => Say("Principal place of business", "Prif fan busnes"),
        "invoiceAddress" => Say("Invoice address", "Cyfeiriad anfonebu"),
        "registeredOffice" => Say("Registered office", "Swyddfa gofrestredig"),
        "tradingBranch" => Say("Branch that does the work", "Cangen sy’n gwneud y gwaith"),
        "ownership" => Say("Ownership", "Perchnogaeth"),
        "staffResidence" => Say("Where staff live", "Ble mae staff yn byw"),
        "net" => Say("Without VAT", "Heb TAW"),
        "gross" => Say("With VAT", "Gyda TAW"),
        "notStated" => Say("Not stated by the buyer", "Heb ei nodi gan y prynwr"),
        "mixed" => Say("Mixed: some with VAT, some without or not stated", "Cymysg: rhai gyda TAW, rhai hebddi neu heb ei nodi"),
        _ => key,
    };

    /// <summary>A reason for keeping lines out of the base, by its code in the figures file.</summary>
    public static string Excluded(string code) => code switch
    {
        "payroll" => Say("Pay and pensions", "Cyflogau a phensiynau"),
        "tax" => Say("Tax", "Treth"),
        "public-bodies" => Say("Precepts and transfers between public bodies", "Praeseptau a throsglwyddiadau rhwng cyrff cyhoeddus"),
        "grants" => Say("Grants and benefits", "Grantiau a budd-daliadau"),
        "treasury" => Say("Treasury and loans", "Y trysorlys a benthyciadau"),
        "personal" => Say("Payments to people in private life", "Taliadau i bobl yn eu bywyd preifat"),
        "other" => Say("Other", "Arall"),
        _ => code,
    };

    /// <summary>"312 suppliers", with the Welsh forms for small numbers.</summary>
    public static string Suppliers(int n) => Say(n == 1 ? "1 supplier" : $"{Number(n)} suppliers", n switch
    {
        0 => "0 o gyflenwyr",
        2 => "2 gyflenwr",
        3 or 6 => $"{n} chyflenwr",
        1 or 4 or 5 or 7 or 8 or 9 or 10 => $"{n} cyflenwr",
        _ => $"{Number(n)} o gyflenwyr",
    });

    /// <summary>"1,204 payment lines".</summary>
    public static string LinesOf(int n) => Say(n == 1 ? "1 payment line" : $"{Number(n)} payment lines", n switch
    {
        2 => "2 linell dalu",
        1 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 => $"{n} llinell dalu",
        _ => $"{Number(n)} o linellau talu",
    });
}
