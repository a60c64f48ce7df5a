using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Consortia;

/// <summary>A member's certificate that the joint bid is independent: its words, who gave it and for which exact bid. Given with each signature.</summary>
public sealed class IndependenceCertificate : Entity
{
    private IndependenceCertificate() { }

    public IndependenceCertificate(Guid consortiumId, Guid firmId, JointContent content, string name, Act act)
    {
        (ConsortiumId, FirmId, PersonId, Name, GivenAt) = (consortiumId, firmId, act.By, name, act.At);
        (BidId, ContentVersion, TextHash) = (content.BidId, content.Version, CertificateText.Hash);
        Record("IndependenceCertified", act, $"{firmId} version={content.Version} {TextHash}");
    }

    public Guid ConsortiumId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public DateTime GivenAt { get; private set; }
    public Guid BidId { get; private set; }
    public int ContentVersion { get; private set; }
    /// <summary>SHA-256 of the words in both languages.</summary>
    public string TextHash { get; private set; } = "";
    public override Guid ChainId => ConsortiumId;
}

/// <summary>The words of the certificate of an independent bid.</summary>
public static class CertificateText
{
    public static string Title => Say("Certificate of independent bid", "Tystysgrif cynnig annibynnol");
    public static string Lead => Say("Each member gives this certificate with its signature. The buyer reads it after the bids are opened.", "Mae pob aelod yn rhoi’r dystysgrif hon gyda’i lofnod. Bydd y prynwr yn ei darllen ar ôl agor y cynigion.");

    /// <summary>What is certified, sentence by sentence.</summary>
    public static IReadOnlyList<string> Sentences =>
    [
        Say("My firm came to this bid on its own and with the members of this group only.", "Daeth fy nghwmni at y cynnig hwn ar ei ben ei hun a chydag aelodau’r grŵp hwn yn unig."),
        Say("It has not agreed with any firm outside the group on prices, on how they are worked out, on whether to bid, or on the terms of any bid.", "Nid yw wedi cytuno ag unrhyw gwmni y tu allan i’r grŵp ar brisiau, ar sut y cyfrifir hwy, ar gynnig ai peidio, nac ar delerau unrhyw gynnig."),
        Say("It has not told any such firm the price or the terms of this bid, and will not before the contract is awarded.", "Nid yw wedi dweud wrth unrhyw gwmni o’r fath beth yw pris na thelerau’r cynnig hwn, ac ni fydd yn gwneud hynny cyn dyfarnu’r contract."),
        Say("Within the group it shared no more than this bid needs, and will not use what it learnt for other work.", "O fewn y grŵp ni rannodd fwy nag sydd ei angen ar y cynnig hwn, ac ni fydd yn defnyddio’r hyn a ddysgodd ar gyfer gwaith arall."),
        Say("Where it also bids elsewhere for the same tender or lot, it has declared that in the group.", "Lle mae hefyd yn cynnig mewn man arall am yr un tendr neu lot, mae wedi datgan hynny yn y grŵp."),
        Say("It understands that a false certificate can end the bid, and that agreeing bids with competitors is against the law.", "Mae’n deall y gall tystysgrif ffug roi terfyn ar y cynnig, a bod cytuno ar gynigion gyda chystadleuwyr yn erbyn y gyfraith."),
    ];

    /// <summary>SHA-256 of the sentences in English and then in Welsh, one to a line.</summary>
    public static string Hash { get; } = Fingerprint();

    public static string GivenBy(string person, string firm, string when) => Say($"Given by {person} for {firm} on {when}", $"Rhoddwyd gan {person} dros {firm} ar {when}");
    public static string NotGiven(string firm) => Say($"{firm} has not given it yet", $"Nid yw {firm} wedi’i rhoi eto");
    public static string ForVersion(int version) => Say($"for version {version} of the bid", $"ar gyfer fersiwn {version} o’r cynnig");
    public static string Read => Say("Read the certificate", "Darllen y dystysgrif");

    private static string Fingerprint()
    {
        var words = new StringBuilder();
        foreach (var language in new[] { Language.English, Language.Welsh })
        {
            using var speaking = language.Speak();
            words.AppendJoin('\n', Sentences).Append('\n');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }
}
