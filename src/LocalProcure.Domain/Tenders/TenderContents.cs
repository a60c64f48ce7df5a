namespace LocalProcure.Domain.Tenders;

/// <summary>Something that bids are judged by. All weights of a tender total exactly 100.</summary>
public sealed class AwardCriterion
{
    private AwardCriterion() { }

    public AwardCriterion(OwnWords name, int weight, bool isPrice, Guid? key, int? minimum = null)
    {
        Id = key ?? Id;
        Change(name, weight, isPrice, minimum);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public OwnWords Name { get; private set; } = OwnWords.None;
    /// <summary>Whole per cent.</summary>
    public int Weight { get; private set; }
    /// <summary>Scored by the published formula from the price schedule, not by evaluators.</summary>
    public bool IsPrice { get; private set; }
    /// <summary>A gate: per cent of this criterion's marks below which a bid does not pass; null where there is none.</summary>
    public int? Minimum { get; private set; }
    public int Position { get; internal set; }

    internal void Change(OwnWords name, int weight, bool isPrice, int? minimum) =>
        (Name, Weight, IsPrice, Minimum) = (name, weight, isPrice, isPrice ? null : minimum);
}

/// <summary>A question that bidders answer: scored against a criterion, or pass or fail when it has none.</summary>
public sealed class TenderQuestion
{
    private TenderQuestion() { }

    public TenderQuestion(OwnWords words, OwnWords guidance, Guid? criterionId, int? wordLimit, Guid? key, Guid? lotId = null) =>
        (Id, Words, Guidance, CriterionId, WordLimit, LotId) = (key ?? Id, words, guidance, criterionId, wordLimit, lotId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public OwnWords Words { get; private set; } = OwnWords.None;
    /// <summary>What a good answer shows; bidders read it.</summary>
    public OwnWords Guidance { get; private set; } = OwnWords.None;
    public Guid? CriterionId { get; private set; }
    public int? WordLimit { get; private set; }
    /// <summary>The lot that it is asked for; null means every lot.</summary>
    public Guid? LotId { get; private set; }
    public int Position { get; internal set; }

    public bool IsPassFail => CriterionId is null;

    internal void Change(OwnWords words, OwnWords guidance, Guid? criterionId, int? wordLimit, Guid? lotId) =>
        (Words, Guidance, CriterionId, WordLimit, LotId) = (words, guidance, criterionId, wordLimit, lotId);

    /// <summary>Its criterion is gone or is the price now.</summary>
    internal void BecomePassFail() => CriterionId = null;
}

/// <summary>A line that bidders price: the total of quantity times unit price over all lines is the price of a bid.</summary>
public sealed class PriceLine
{
    private PriceLine() { }

    public PriceLine(OwnWords description, OwnWords unit, decimal quantity, Guid? key, Guid? lotId = null) => (Id, Description, Unit, Quantity, LotId) = (key ?? Id, description, unit, quantity, lotId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public OwnWords Description { get; private set; } = OwnWords.None;
    /// <summary>Hour, metre, visit.</summary>
    public OwnWords Unit { get; private set; } = OwnWords.None;
    /// <summary>At most three decimal places.</summary>
    public decimal Quantity { get; private set; }
    /// <summary>The lot whose price it is part of; null means every lot's.</summary>
    public Guid? LotId { get; private set; }
    public int Position { get; internal set; }

    internal void Change(OwnWords description, OwnWords unit, decimal quantity, Guid? lotId) => (Description, Unit, Quantity, LotId) = (description, unit, quantity, lotId);
}

/// <summary>A file that belongs to a tender. The bytes stand in the file store under their hash.</summary>
public sealed class TenderDocument
{
    private TenderDocument() { }

    public TenderDocument(string title, Language language, string fileName, string fileHash, string contentType, long size, Act act) =>
        (Title, Language, FileName, FileHash, ContentType, Size, AddedAt, AddedBy) = (title, language, fileName, fileHash, contentType, size, act.At, act.By);

    internal TenderDocument(DocumentTerms terms)
    {
        Id = terms.Id;
        TakeOn(terms);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>The language that the document is written in.</summary>
    public Language Language { get; private set; }
    /// <summary>The name offered when it is downloaded; never used as a path.</summary>
    public string FileName { get; private set; } = "";
    /// <summary>SHA-256 of the content, in lower-case hex.</summary>
    public string FileHash { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    /// <summary>Bytes.</summary>
    public long Size { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid AddedBy { get; private set; }
    /// <summary>Why this version came; empty for the first.</summary>
    public OwnWords Because { get; private set; } = OwnWords.None;
    /// <summary>How many earlier versions it has.</summary>
    public int Replaced { get; private set; }
    public int Position { get; internal set; }

    /// <summary>Which version this is, from 1.</summary>
    public int Number => Replaced + 1;

    internal void CountReplacement() => Replaced++;

    internal void TakeOn(DocumentTerms terms) =>
        (Title, Language, FileName, FileHash, ContentType, Size, Because, AddedAt, AddedBy) = (terms.Title, terms.Language, terms.FileName, terms.FileHash, terms.ContentType, terms.Size, terms.Because, terms.AddedAt, terms.AddedBy);

    internal void Replace(string fileName, string fileHash, string contentType, long size, OwnWords because, Act act) =>
        (FileName, FileHash, ContentType, Size, Because, AddedAt, AddedBy) = (fileName, fileHash, contentType, size, because, act.At, act.By);
}

/// <summary>One CPV code of a tender, eight digits.</summary>
public sealed class TenderCpv
{
    private TenderCpv() { }

    internal TenderCpv(string code) => Code = code;

    public Guid TenderId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>One area or authority in which a tender's work is done.</summary>
public sealed class TenderArea
{
    private TenderArea() { }

    internal TenderArea(string code) => Code = code;

    public Guid TenderId { get; private set; }
    public string Code { get; private set; } = "";
}
