using System.IO.Compression;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Http;

namespace LocalProcure.Tests.Plumbing;

public class UploadsTests
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    private static FormFile File(string name, byte[] bytes) => new(new MemoryStream(bytes), 0, bytes.Length, "File", name);

    private static string? Check(string name, byte[] bytes) => Uploads.Check(File(name, bytes), UploadKinds.Documents, 1_000_000);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return zip.ToArray();
    }

    [Fact]
    public void Real_files_are_taken_and_typed_by_their_content()
    {
        Assert.Null(Check("plan.pdf", Pdf));
        Assert.Null(Check("photos.zip", Zip(("a.txt", "hello"u8.ToArray()))));
        var word = Zip(("[Content_Types].xml", "<x/>"u8.ToArray()), ("word/document.xml", "<x/>"u8.ToArray()));
        Assert.Null(Check("spec.docx", word));
        Assert.Equal("application/pdf", Uploads.ContentTypeOf(File("PLAN.PDF", Pdf)));
        Assert.Equal(UploadText.WrongType, Check("sheet.xlsx", word));
    }

    [Fact]
    public void A_programme_under_another_name_is_refused()
    {
        Assert.Equal(UploadText.WrongType, Check("plan.pdf", "MZ\0\0"u8.ToArray()));
        Assert.Equal(UploadText.WrongType, Check("plan.exe", Pdf));
        Assert.Equal(UploadText.WrongType, Check("page.html", "<script>"u8.ToArray()));
        Assert.Equal(UploadText.WrongType, Check("plan", Pdf));
    }

    [Fact]
    public void Nothing_empty_and_nothing_too_big()
    {
        Assert.Equal(UploadText.ChooseFile, Uploads.Check(null, UploadKinds.Documents, 10));
        Assert.Equal(UploadText.Empty, Check("plan.pdf", []));
        Assert.Equal(UploadText.TooBig(10), Uploads.Check(File("plan.pdf", Pdf), UploadKinds.Documents, 10));
    }

    [Fact]
    public void A_zip_that_unpacks_without_end_is_refused_even_when_the_bomb_is_inside_another()
    {
        var filler = Zip(Enumerable.Range(0, 6).Select(i => ($"{i}.txt", new byte[100_000_000])).ToArray());
        Assert.True(filler.Length < 1_000_000);
        Assert.Equal(UploadText.UnpacksTooBig, Check("bomb.zip", filler));
        Assert.Equal(UploadText.UnpacksTooBig, Check("bomb.zip", Zip(("inner.zip", filler))));
        var deep = Zip(("a.txt", "x"u8.ToArray()));
        for (var i = 0; i < 4; i++) deep = Zip(("a.zip", deep));
        Assert.Equal(UploadText.UnpacksTooBig, Check("deep.zip", deep));
    }

    /// <summary>A file that is two things at once is judged as what its name says, and as a zip besides when it is one.</summary>
    [Fact]
    public void A_file_of_two_kinds_is_neither_taken_for_the_other_nor_spared_its_checks()
    {
        byte[] page = [.. "<script>alert(1)</script>"u8], zip = Zip(("a.txt", "hello"u8.ToArray()));
        Assert.Equal(UploadText.WrongType, Check("photos.zip", [.. Pdf, .. zip]));
        Assert.Equal(UploadText.WrongType, Check("photo.png", [.. "GIF89a"u8, .. page]));
        Assert.Equal(UploadText.WrongType, Check("plan.pdf", [.. page, .. new byte[1100], .. Pdf]));
        Assert.Equal(UploadText.WrongType, Check("spec.docx", [.. zip, .. Pdf]));
        // Named a PDF, opening like one, and a zip that unpacks without end.
        Assert.Equal(UploadText.UnpacksTooBig, Check("plan.pdf", Zip(Enumerable.Range(0, 6).Select(i => ($"{i}%PDF-1.7", new byte[100_000_000])).ToArray())));
        Assert.Equal("application/pdf", Uploads.ContentTypeOf(File("plan.pdf", [.. Pdf, .. page])));
    }

    [Fact]
    public void A_damaged_zip_is_refused() => Assert.Equal(UploadText.Broken, Check("half.zip", Zip(("a.txt", new byte[1000]))[..60]));

    [Theory]
    [InlineData("../../etc/passwd", "passwd"), InlineData("C:\\files\\plan.pdf", "plan.pdf"), InlineData("..", "file"), InlineData("a\r\nb.pdf", "ab.pdf")]
    public void A_name_is_never_a_path(string given, string safe) => Assert.Equal(safe, Uploads.SafeName(given));
}
