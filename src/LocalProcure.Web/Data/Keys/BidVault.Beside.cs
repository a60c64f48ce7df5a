using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data.Keys;

/// <summary>What is written beside a bid: earlier versions and comments. For the people whose bid it is, and for nobody else, ever.</summary>
public sealed partial class BidVault
{
    public BesideBid Beside(Bid bid, Person person, DateTime now)
    {
        OwnOrThrow(bid, person, now);
        return new BesideBid(bid, KeyOf(bid));
    }
}

/// <summary>Seals and opens things beside one bid under keys made from the bid's own, each bound to its bid and its id.</summary>
public sealed class BesideBid
{
    private readonly Bid bid;
    private readonly byte[] sealing, naming;

    internal BesideBid(Bid bid, byte[] key)
    {
        this.bid = bid;
        sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Seal.KeyBytes, info: "beside"u8.ToArray());
        naming = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Seal.KeyBytes, info: "sections"u8.ToArray());
    }

    /// <summary>What a section is called in the database: nobody without the bid's key can tell which it is.</summary>
    public string KeyOf(SectionRef section) => Convert.ToHexStringLower(HMACSHA256.HashData(naming, Encoding.UTF8.GetBytes(section.Name)));

    public byte[] Close(Guid thingId, string text) => Seal.ClosePadded(sealing, Encoding.UTF8.GetBytes(text), Binding(thingId));

    public string Open(Guid thingId, byte[] made) => Encoding.UTF8.GetString(Seal.OpenPadded(sealing, made, Binding(thingId)));

    private string Binding(Guid thingId) => $"localprocure beside bid 1|{bid.TenderId:N}|{bid.Id:N}|{thingId:N}";
}
