using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Plumbing;

namespace LocalProcure.Tests.Data;

[Trait("Database", "any")]
public sealed class FileStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lp-files").FullName;
    private FileStore Store => new(new Folders(folder, folder + "-keys"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_content_is_kept_once_under_its_hash()
    {
        var first = await Store.Save(new MemoryStream("abc"u8.ToArray()));
        var second = await Store.Save(new MemoryStream("abc"u8.ToArray()));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", first.Hash);
        Assert.Equal(first, second);
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        using var reader = new StreamReader(Store.Open(first.Hash));
        Assert.Equal("abc", await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("../secret"), InlineData(""), InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    public void An_address_that_is_not_a_hash_is_refused(string address) => Assert.Throws<ArgumentException>(() => Store.Open(address));
}
