using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Bids;

namespace LocalProcure.Tests.Domain.Bids;

public class SealTests
{
    private static readonly Guid Tender = Guid.CreateVersion7();
    private static readonly Guid Bid = Guid.CreateVersion7();
    private static readonly DateTime Closes = new(2026, 3, 27, 12, 0, 0, DateTimeKind.Utc);
    private static readonly byte[] Key = Seal.NewKey();
    private static string Binding => Seal.ContentBinding(Tender, Bid, 3, Closes);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4092)]
    [InlineData(4093)]
    [InlineData(50_000)]
    public void What_is_sealed_opens_again_and_its_length_is_hidden(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);
        var made = Seal.ClosePadded(Key, plain, Binding);
        Assert.Equal(plain, Seal.OpenPadded(Key, made, Binding));
        Assert.Equal(0, (made.Length - 28) % Seal.Block);
    }

    [Fact]
    public void The_same_words_never_look_the_same() =>
        Assert.NotEqual(Seal.Close(Key, "£1,000"u8, Binding), Seal.Close(Key, "£1,000"u8, Binding));

    public static TheoryData<string> OtherBindings => new(
        Seal.ContentBinding(Guid.CreateVersion7(), Bid, 3, Closes),
        Seal.ContentBinding(Tender, Guid.CreateVersion7(), 3, Closes),
        Seal.ContentBinding(Tender, Bid, 4, Closes),
        Seal.ContentBinding(Tender, Bid, 3, Closes.AddTicks(1)),
        Seal.KeyBinding(Tender, Bid));

    [Theory]
    [MemberData(nameof(OtherBindings))]
    public void Moved_to_another_tender_bid_version_or_closing_time_it_does_not_open(string other) =>
        Assert.Throws<AuthenticationTagMismatchException>(() => Seal.Open(Key, Seal.Close(Key, "secret"u8, Binding), other));

    [Fact]
    public void One_changed_bit_anywhere_is_noticed()
    {
        var made = Seal.Close(Key, "secret"u8, Binding);
        for (var bit = 0; bit < made.Length * 8; bit++)
        {
            var touched = made.ToArray();
            touched[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<AuthenticationTagMismatchException>(() => Seal.Open(Key, touched, Binding));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public async Task A_file_is_sealed_in_segments_and_opens_to_its_true_length(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);
        var made = await Sealed(plain);
        Assert.Equal(0, made.Length % (65_536 + 16));
        var opened = new MemoryStream();
        await SealedFile.Open(Key, new MemoryStream(made), length, opened, "file");
        Assert.Equal(plain, opened.ToArray());
    }

    [Fact]
    public async Task A_file_with_segments_dropped_repeated_or_swapped_does_not_open()
    {
        const int segment = 65_536 + 16;
        var made = await Sealed(RandomNumberGenerator.GetBytes(200_000));
        byte[][] wrong =
        [
            made[..^segment],
            [.. made, .. made[^segment..]],
            [.. made[segment..(2 * segment)], .. made[..segment], .. made[(2 * segment)..]],
            made[..^1],
        ];
        foreach (var bytes in wrong)
            await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedFile.Open(Key, new MemoryStream(bytes), 200_000, new MemoryStream(), "file"));
    }

    [Fact]
    public void Every_version_has_a_fresh_salt_so_equal_bids_have_unequal_hashes()
    {
        var content = BidContent.Empty(Tender, Bid).WithPrices([new BidPrice(Guid.Empty, 100_00)]);
        Assert.NotEqual(content.Next(1).Hash(), content.Next(1).Hash());
        Assert.Equal(32, Convert.FromBase64String(content.Next(1).Salt).Length);
    }

    [Fact]
    public void Content_reads_back_byte_for_byte()
    {
        var content = BidContent.Empty(Tender, Bid)
            .WithAnswer(new BidAnswer(Guid.CreateVersion7(), "Tŷ gŵyl — £ \"dyfynbris\"\n", true))
            .WithPrices([new BidPrice(Guid.CreateVersion7(), 12_345)])
            .WithFile(new BidFile(Guid.CreateVersion7(), null, "pris.pdf", "application/pdf", 12, "ab", "a2V5", "cd")).Next(7);
        Assert.Equal(content.Hash(), BidContent.From(content.Bytes()).Hash());
    }

    [Fact]
    public void A_receipt_that_was_changed_in_any_part_is_not_signed()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var receipt = new Receipt(Tender, Bid, 1, Closes, new string('a', 64));
        var signature = receipt.SignedWith(key);
        Assert.True(receipt.IsSignedBy(key, signature));
        Receipt[] changed =
        [
            receipt with { TenderId = Guid.CreateVersion7() }, receipt with { BidId = Guid.CreateVersion7() }, receipt with { Number = 2 },
            receipt with { ReceivedAt = Closes.AddTicks(-10) }, receipt with { Hash = new string('b', 64) },
        ];
        Assert.All(changed, other => Assert.False(other.IsSignedBy(key, signature)));
        Assert.Equal("localprocure receipt 1", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(receipt.Text())).Split('\n')[0]);
    }

    private static async Task<byte[]> Sealed(byte[] plain)
    {
        var made = new MemoryStream();
        await SealedFile.Close(Key, new MemoryStream(plain), made, "file");
        return made.ToArray();
    }
}
