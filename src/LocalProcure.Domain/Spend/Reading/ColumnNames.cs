using System.Text;
using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>What a column of a payment file or supplier list holds.</summary>
public enum ColumnRole
{
    Date, Net, Amount, Gross, Vat, Supplier, SupplierNumber, CompanyNumber, VatNumber,
    Department, Category, Description, TransactionNumber, Body, Postcode, Contract,
    /// <summary>What came back, in a column of its own beside what went out.</summary>
    Credit,
    /// <summary>What was spent as capital, in a column of its own beside what was spent as revenue: a payment is both together.</summary>
    Capital,
    /// <summary>The year of a month that stands in a column of its own.</summary>
    Year,
    /// <summary>Says of an amount without a sign whether it went out or came back.</summary>
    Sign,
}

/// <summary>Knows the headings that councils give to columns, in English and Welsh, spelt and spaced in many ways.</summary>
public static partial class ColumnNames
{
    /// <summary>What is longer is no heading, whatever words it begins with.</summary>
    private const int Longest = 400;

    private static readonly Dictionary<string, (ColumnRole Role, int Score)> Known = Spellings();
    /// <summary>"NETAMOUNT" is two words without the space between them.</summary>
    private static readonly Dictionary<string, (ColumnRole Role, int Score)> Closed = Known.Where(k => k.Key.Length >= 8 && k.Key.Contains(' ')).GroupBy(k => k.Key.Replace(" ", "")).ToDictionary(g => g.Key, g => g.MaxBy(k => k.Value.Score).Value);
    private static readonly string[] OnlyPounds = ["£", "£s", "(£)", "£'s", "£.p", "\uFFFD", "œ"];
    private static readonly string[] Who = ["supplier", "suppliers", "vendor", "creditor", "payee", "beneficiary", "cyflenwr", "merchant", "provider", "recipient", "contractor", "gwerthwr", "trader", "retailer", "talai", "cyflenwyr", "buddiolwr"];
    private static readonly string[] Numbered = ["id", "number", "no", "num", "code", "ref", "reference", "rhif", "cyfeirnod", "reg", "registration"];
    private static readonly string[] NotWho = ["type", "category", "address", "town", "city", "status", "size", "class", "account", "group", "sector", "cat"];
    /// <summary>Sums that are no payments: what was planned, what has come together, what one of them costs.</summary>
    private static readonly string[] NoPayment = ["budget", "forecast", "cumulative", "ytd", "balance", "committed", "commitment", "quantity", "qty", "rate", "cyllideb"];

    private static readonly string[] Without = ["ex", "exc", "excl", "excluding", "exclusive", "excludes", "without", "less", "heb", "eithrio"];
    private static readonly string[] With = ["inc", "incl", "including", "inclusive", "includes", "with", "gynnwys", "cynnwys"];

    private const string Revenue = "revenue|revenue amount|amount revenue|revenue spend|revenue value|revenue gbp|refeniw|swm refeniw";

    /// <summary>Whether the sums under a heading are the part spent as revenue, to which that spent as capital is added.</summary>
    public static bool IsRevenue(string heading) => Revenue.Split('|').Contains(Plain(heading));

    /// <summary>Whether the sums under a heading are no payments, whatever they look like.</summary>
    public static bool IsNoPayment(string heading) => Plain(heading).Split(' ').Any(NoPayment.Contains);

    /// <summary>Whether the sums under a heading are in thousands: "£000", "£’000s", "Amount (£k)". "Over £1,000" only says how large.</summary>
    public static bool IsInThousands(string heading) => heading.Length <= Longest && InThousands().IsMatch(heading);

    [GeneratedRegex(@"£\s*(['’‘]?000|k\b)|(^|[\s(])['’‘]?000['’]?s\b|\bthousands\b|\bmiloedd\b", RegexOptions.IgnoreCase)] private static partial Regex InThousands();

    /// <summary>The role that a heading names and how surely (0 to 100), or null.</summary>
    public static (ColumnRole Role, int Score)? Recognise(string heading)
    {
        var words = Plain(heading);
        if (words.Length == 0) return OnlyPounds.Contains(heading.Trim()) ? (ColumnRole.Amount, 70) : null;
        if (words.Length > 80) return null;
        if (Known.TryGetValue(words, out var known) || Closed.TryGetValue(words, out known)) return known;
        if (words.StartsWith("number of ", StringComparison.Ordinal) || words.StartsWith("no of ", StringComparison.Ordinal) || words.StartsWith("nifer ", StringComparison.Ordinal)) return null;
        // Both languages in one heading, or two names for one thing: "Cyflenwr / Supplier", "Supplier/Payee".
        var halves = heading.Split(['/', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (halves.Length > 1 && halves.Select(h => Known.TryGetValue(Plain(h), out var half) ? half : ((ColumnRole, int Score)?)null).Where(h => h is not null).MaxBy(h => h!.Value.Score) is { } best)
            return (best.Item1, best.Score - 5);
        var guess = Guess(words.Split(' ')) ?? (Misspelt.Mend(words) is { } mended ? Known.TryGetValue(mended, out var meant) ? (meant.Role, meant.Score - 20) : Guess(mended.Split(' ')) : null);
        // "Expenditure (£)" is a sum whatever its word; "over £500" only says how large.
        return guess is not { Item1: ColumnRole.Net or ColumnRole.Gross or ColumnRole.Amount or ColumnRole.Vat } && heading.IndexOf('£') is var sign && sign >= 0 && !(sign + 1 < heading.Length && char.IsAsciiDigit(heading[sign + 1])) ? (ColumnRole.Amount, 45) : guess;
    }

    /// <summary>Lower case letters and digits parted by single spaces: "Net Amount(£)" is "net amount".</summary>
    public static string Plain(string heading)
    {
        var plain = new StringBuilder();
        var previous = ' ';
        foreach (var c in TableRecord.Cut(heading, Longest).Normalize(NormalizationForm.FormKC))
        {
            // "SupplierName" is two words as much as "Supplier_Name".
            if (char.IsUpper(c) && char.IsLower(previous) && plain.Length > 0) plain.Append(' ');
            if (char.IsLetterOrDigit(c) && c != 'œ') plain.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            previous = c;
        }
        return plain.ToString().Trim();
    }

    private static (ColumnRole, int)? Guess(string[] words)
    {
        bool Any(params string[] some) => words.Any(some.Contains);
        if (Any("contract", "tender", "expiry", "ojeu")) return (ColumnRole.Contract, 30);
        if (Any("postcode", "post") && !Any("posting", "posted")) return (ColumnRole.Postcode, 60);
        if (Any("charity", "grant", "uri", "url")) return null;
        if (Any("vat", "taw") && Any([.. Numbered])) return (ColumnRole.VatNumber, 60);
        if (Any("company", "companies", "cwmni") && Any("number", "no", "reg", "registration", "house", "rhif", "registered", "crn")
            || words.Any(w => w == "company") && words.Any(w => w.StartsWith("registr", StringComparison.Ordinal))) return (ColumnRole.CompanyNumber, 60);
        if (Any("date", "dyddiad")) return Any("start", "end", "review", "birth", "extension") ? (ColumnRole.Contract, 20) : (ColumnRole.Date, Any("paid", "payment", "pay", "cleared", "clearing", "talu", "taliad") && !Any("due") ? 90 : Any("invoice", "inv", "order", "due", "tax", "anfoneb") ? 40 : 55);
        if (Any([.. Who]) && Any([.. Numbered]) && !Any("type", "category", "class", "group", "status", "lookup")) return (ColumnRole.SupplierNumber, 60);
        if (Any([.. Who]) && !Any([.. NotWho])) return (ColumnRole.Supplier, Any("description", "details") ? 45 : 60);
        if (Any("amount", "amt", "value", "net", "nett", "gross", "swm", "total", "cyfanswm", "spend", "cost", "paid", "payment", "gwerth") && !Any([.. Numbered, "type", "method", "centre", "description", "category", "code", "year", "status", "area", "terms", "run", "count", "band", "element", "center", "name", .. NoPayment])) return Money(words);
        if (Any("vat", "taw") && Any(Without)) return (ColumnRole.Net, 70);
        if (Any("vat", "taw") && Any(With)) return (ColumnRole.Gross, 70);
        if (words is ["vat"] or ["taw"] || Any("vat") && Any("amount", "irrecoverable", "recoverable", "value")) return (ColumnRole.Vat, 60);
        if (Any("transaction", "trans", "trafodyn", "trafodiad", "anfoneb", "taleb", "invoice", "document", "doc", "voucher", "payment", "cheque", "ref", "reference", "unique") && Any([.. Numbered])) return (ColumnRole.TransactionNumber, 50);
        if (Any("category", "categori", "proclass", "cipfa", "subjective", "classification", "commodity")) return (ColumnRole.Category, 50);
        if (Any("department", "dept", "directorate", "division", "adran", "gwasanaeth", "cyfarwyddiaeth")) return (ColumnRole.Department, 60);
        if (Any("service", "services", "centre", "center", "unit", "portfolio", "area", "team", "fund", "uned", "maes")) return Any("code") ? null : (ColumnRole.Department, 40);
        if (Any("expense", "expenses", "expenditure", "gwariant", "spend", "account", "gl", "ledger", "element", "nominal") && !Any("code", "number", "no", "capital", "revenue")) return (ColumnRole.Category, 40);
        if (Any("description", "narrative", "purpose", "details", "disgrifiad", "diben", "pwrpas", "summary", "text")) return (ColumnRole.Description, 50);
        return Any("body", "authority", "council", "organisation", "cyngor") && !Any("code", "uri") ? (ColumnRole.Body, 40) : null;
    }

    private static (ColumnRole, int)? Money(string[] words)
    {
        bool Any(params string[] some) => words.Any(some.Contains);
        if (!Any("vat", "taw", "tax")) return Any("net", "nett") ? (ColumnRole.Net, 80) : Any("gross") ? (ColumnRole.Gross, 80) : (ColumnRole.Amount, Any("amount", "swm") ? 60 : 40);
        if (Any("net", "nett") || Any(Without)) return (ColumnRole.Net, 80);
        if (Any("gross") || Any(With)) return (ColumnRole.Gross, 80);
        return (ColumnRole.Vat, 50);
    }

    private static Dictionary<string, (ColumnRole, int)> Spellings()
    {
        var known = new Dictionary<string, (ColumnRole, int)>();
        void Add(ColumnRole role, int score, string names) { foreach (var name in names.Split('|')) known[name] = (role, score); }
        Add(ColumnRole.Date, 100, "payment date|date paid|paid date|date of payment|pay date|date payment made|cleared date|date cleared|clearing date|bacs date|cheque date|check date|payment run date|invoice payment date|dyddiad talu|dyddiad y taliad|dyddiad taliad|paymentdate|datepaid");
        Add(ColumnRole.Date, 80, "date|dyddiad|transaction date|posting date|posted date|date posted|gl date|accounting date|ledger date|payment made on|paid on|pay run date|trans date|date trans|posting|date cleared by bank|remittance date|bacs cheque date|date of transaction|dyddiad trafodyn|dyddiad y trafodyn|dyddiad y trafodiad|dyddiad trafodiad|dyddiad prosesu|date processed|processed date|value date");
        Add(ColumnRole.Date, 45, "effective date|invoice date|date incurred|date of invoice");
        Add(ColumnRole.Date, 30, "period|month|payment month|payment period|mis|accounting period|cyfnod");
        Add(ColumnRole.Year, 90, "year|payment year|year paid|calendar year|transaction year|blwyddyn");
        Add(ColumnRole.Net, 100, "net amount|amount net|net|net value|amount excl vat|amount ex vat|amount exc vat|amount excluding vat|value ex vat|net of vat|swm net|net paid|invoice net amount|net payment|net amount gbp|amount net of vat|swm net|swm heb taw|net amt|nett|nett amount|net invoice value|amount exclusive of vat|payment amount excluding vat|paid net|amount paid net|net paid amount");
        // Beside the same sum in another money.
        Add(ColumnRole.Amount, 92, "amount gbp|amount in gbp|gbp amount|sterling amount|amount sterling|base amount|base currency amount|gbp value|value gbp");
        // A line's own amount before that of the payment or invoice, which stands on each of its lines again.
        Add(ColumnRole.Amount, 91, "line amount|dist amount|distribution amount|invoice distribution amount|invoice distribution line amount|invoice line amount|line value|line total|invoice line value|line amount gbp");
        Add(ColumnRole.Amount, 90, "amount|amount paid|payment amount|swm|transaction amount|paid amount|value|swm a dalwyd|swm y taliad|gwerth|actual value|value of payment|paid gbp|billing amount|billing amt|amount of payment|total amount|sum of amount|amt|payments gbp");
        Add(ColumnRole.Amount, 50, "invoice amount|invoice amt|invoiced value|total|paid|spend|total paid|cost|sum|payment|payment value|total value|invoice value|invoice total|gbp");
        Add(ColumnRole.Amount, 30, Revenue);
        Add(ColumnRole.Capital, 60, "capital|capital amount|amount capital|capital spend|capital value|capital gbp|cyfalaf|swm cyfalaf");
        Add(ColumnRole.Amount, 60, "actual|actuals|actual amount|actual spend|debit|debit amount|paid out|money out|debit gbp|debyd|payments|debits");
        Add(ColumnRole.Credit, 60, "credit|credit amount|paid in|money in|credit gbp|credyd|receipts|refunds|refund|receipts gbp|credits");
        Add(ColumnRole.Sign, 90, "d c|c d|dr cr|cr dr|debit credit|credit debit|debit or credit|debit credit indicator|dc|s h|s h indicator|debit credit ind|d c indicator|d c flag|dr cr flag|debit credit flag|debyd credyd|inv crn|crn inv|inv cr|inv cn|invoice credit note|invoice or credit note|invoice credit|credit indicator|credit note indicator");
        Add(ColumnRole.Sign, 40, "document type|doc type|transaction type|trans type|invoice type|type|voucher type|doc type description|document type description|invoice type description|transaction type description|math o drafodyn|math o ddogfen");
        Add(ColumnRole.Gross, 100, "gross|gross amount|amount gross|gross value|amount inc vat|amount incl vat|amount including vat|total inc vat|gross total|swm gros|swm gan gynnwys taw|gross amt|total including vat");
        // What the card was charged in pounds, before what the shop asked in its own money.
        Add(ColumnRole.Gross, 95, "billing gross amt|billing gross amount");
        Add(ColumnRole.Gross, 60, "original gross amt|original gross amount");
        Add(ColumnRole.Vat, 100, "taw na ellir ei hadennill|taw na ellir ei adennill|vat|vat amount|vat value|irrecoverable vat|recoverable vat|taw|amount vat");
        Add(ColumnRole.Supplier, 100, "supplier name|supplier|supplier account name|talwyd i|i bwy y talwyd|enwr buddiolwr|vendor name|vendor|beneficiary name|beneficiary|payee name|payee|creditor name|creditor|merchant name|cyflenwr|enwr cyflenwr|enw cyflenwr|paid to|name of supplier|supplier company name|redacted supplier name|suppliername|vendorname|supplier or payee|ap ar id t|apar id t|aparid t|ap ar name|apar name|vendor name 1|name 1|customer supplier name|cust supp name|supplier full name|supplier beneficiary name|beneficiary supplier name|enwr gwerthwr|gwerthwr|enwr talai|talai|enwr cyflenwyr|supplier name redacted|merchant trading name|vendor supplier name");
        Add(ColumnRole.Supplier, 70, "name|enw|company name|company|provider|provider name|recipient|merchant|trading name|contractor|customer vendor name|payee or supplier|third party name");
        Add(ColumnRole.SupplierNumber, 100, "supplier id|supplier number|supplier no|supplier code|supplier ref|supplier reference|vendor id|vendor number|vendor no|vendor code|creditor id|creditor number|creditor no|payee id|payee number|beneficiary id|rhif cyflenwr|rhif y cyflenwr|supplierid|supplier account|ap ar id|apar id|aparid|cyfeirnod cyflenwr|cyfeirnod y cyflenwr|supplier beneficiary id|vendor account|supplier account number|account reference|address book no|address book number");
        Add(ColumnRole.SupplierNumber, 60, "account number|account no");
        Add(ColumnRole.CompanyNumber, 100, "company number|company no|company registration number|company reg no|company reg number|companies house number|crn|registered company number|rhif cwmni|rhif y cwmni|company registraation number|companies house no|registered number|registration number|reg no|co reg no|companynumber");
        Add(ColumnRole.VatNumber, 100, "vat reg no|vat registration number|vat number|vat no|vat reg number|vat registration|vat reg|rhif taw|vat registration no|vat id|supplier vat number|vatnumber");
        Add(ColumnRole.TransactionNumber, 100, "transaction number|transaction no|trans no|transaction id|document number|document no|documentno|doc no|payment number|payment reference|payment ref|voucher number|unique reference|internal reference|transaction reference|transaction ref|trans number|hbc ref no|transno|payment id|voucher|rhif trafodyn|rhif y trafodyn|rhif taleb|rhif y daleb|cyfeirnod trafodyn|invoice line number|clearing document|bacs number|document id|journal number");
        Add(ColumnRole.TransactionNumber, 70, "number|rhif|rhif anfoneb|rhif yr anfoneb|purchase invoice number|internal invoice number|invoice number|invoice no|reference|ref no|ref|reference number|creditor reference|our ref|cheque number|invoice ref|invoice reference|cyfeirnod");
        Add(ColumnRole.Department, 100, "department|directorate|service area|department area|service cost centre|organisational unit|organisation unit|expense area|service|division|directorate service|cost centre description|body responsible|business unit|responsible unit|portfolio|adran|gwasanaeth|maes gwasanaeth|cyfarwyddiaeth|service description|service label|directorate name|service department|department name|service name|department family|service division label|service division|costc t|cost c t|cost centre t|adran gwasanaeth|enwr adran|maes gwariant|grwp gwasanaeth|cost centre name|cost centre desc|service area description|directorate department|department description|budget holder");
        Add(ColumnRole.Department, 50, "cost centre|costcentre|organisational unit name|service sercop|team|section");
        Add(ColumnRole.Category, 100, "expense type|g l description|g l account description|g l code description|expenditure category|expenditure type|account detail|category|merchant category|categori|gl description|account description|procurement classification|spend category|proclass description|detailed expenditure type|cost element|cost type|subjective description|subjective|purpose of expenditure|category description|math o wariant|expense description|expenses type|account t|categori gwariant|disgrifiad or categori|subjective name|expense code description|expenditure code description|cost code description|detail code description|trans cac desc 1|categori caffael|subjective t|nominal|gl account description|cipfa detailed expenditure type|expenditure description|type of expenditure|account code description|spend type|cipfa description|proclass level 1|proclass");
        Add(ColumnRole.Category, 60, "account|account name|procurement category|category internal name|subjective group|subjective subgroup|thomson desc|expense category|nominal description");
        Add(ColumnRole.Description, 100, "description|narrative|payment description|line description|purpose of spend|purpose|details|transaction description|invoice description|disgrifiad|diben|summary of purpose|item description|invoice line description|summary of the purpose of the expenditure|item text|pwrpas|disgrifiad or gwariant|text|invoice text|line text|transaction text|goods or services|line item description");
        Add(ColumnRole.Body, 100, "body|name of body|body name|organisation name|organisation|authority name|council name|client|local authority|local authority name|publisher|entity|authority|purchasing body|council|cyngor|organisation name label|publisher name|entity name|corff|enwr corff|enwr cyngor|enwr awdurdod|awdurdod|awdurdod lleol|body corporate");
        Add(ColumnRole.Postcode, 100, "postcode|post code|supplier postcode|supplier post code|cod post|invoice postcode|remittance postcode|vendor postcode|zip|postal code|postcode zip|address postcode");
        Add(ColumnRole.Contract, 100, "start|end|dechrau|gorffen|dyddiad dechrau|dyddiad gorffen|contract title|contract reference|contract ref|contract start date|contract end date|contract description|total contract value|annual value|annual contract value|contract duration|contract value|contract number|process used|option to extend|current expiry date|procurement process|contract id|tender reference|contract type|estimated contract value|start date|end date|contract start|contract end|contract expiry date|expiry date|review date|extension period|contract name|contract owner|contract manager|lifetime value|contract term");
        return known;
    }
}
