using System.IO.Compression;
using LocalProcure.Domain.Places;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Commands.Reference;

namespace LocalProcure.Tests.Commands;

[Trait("Database", "any")]
public sealed class ReferenceBuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lp-reference").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Publishers_own_layouts_are_read()
    {
        var (from, to) = (Directory.CreateDirectory(Path.Combine(folder, "from")).FullName, Directory.CreateDirectory(Path.Combine(folder, "to")).FullName);
        using (var zip = ZipFile.Open(Path.Combine(from, "codepo_gb.zip"), ZipArchiveMode.Create))
        using (var csv = new StreamWriter(zip.CreateEntry("Data/CSV/cf.csv").Open()))
            csv.Write("\"CF401AB\",10,298000,191000,\"W92000004\",\"\",\"W11000030\",\"\",\"W06000016\",\"W05001508\"\n\"CF4 9ZZ\",90,0,0,\"W92000004\",\"\",\"\",\"\",\"\",\"\"\n");
        File.WriteAllText(Path.Combine(from, "bank-holidays.json"), """{"england-and-wales":{"division":"england-and-wales","events":[{"title":"Day","date":"2030-01-01","notes":"","bunting":true}]},"scotland":{"division":"scotland","events":[]},"northern-ireland":{"division":"northern-ireland","events":[]}}""");
        File.WriteAllText(Path.Combine(from, "cpv_2008.xml"), """<CPV_CODE><CPV CODE="45330000-9"><TEXT LANG="DE">Klempner</TEXT><TEXT LANG="EN">Plumbing and sanitary works</TEXT></CPV></CPV_CODE>""");

        var build = new ReferenceBuild(from, to);
        build.Run();

        using var postcodes = File.OpenRead(Path.Combine(to, "Places/postcodes.bin"));
        var table = PostcodeTable.Read(postcodes);
        Assert.True(table.TryFind(Postcode.Parse("CF40 1AB")!.Value, out var authority));
        Assert.Equal("W06000016", authority);
        Assert.True(table.TryFind(Postcode.Parse("CF4 9ZZ")!.Value, out var none));
        Assert.Null(none);
        Assert.Equal("date,division,title\n2030-01-01,EnglandAndWales,Day\n", File.ReadAllText(Path.Combine(to, "Calendar/bank_holidays.csv")));
        Assert.Equal("code,english\n45330000-9,Plumbing and sanitary works\n", File.ReadAllText(Path.Combine(to, "Cpv/codes.csv")));
    }

    [RealDataFact("geo/gb_postcode_la.csv.gz")]
    public void The_product_holds_what_the_publishers_say_row_by_row()
    {
        foreach (var (file, table) in new[] { ("geo/gb_postcode_la.csv.gz", Postcodes.Current), ("geo/gb_postcode_la_terminated_since_2014.csv.gz", Postcodes.Ended) })
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(RealData.Find(file)!), CompressionMode.Decompress));
            lines.ReadLine();
            var rows = 0;
            for (; lines.ReadLine() is { } line; rows++)
            {
                var (postcode, code) = (line.Split(',')[0], line.Split(',')[1]);
                Assert.True(table.TryFind(Postcode.Parse(postcode)!.Value, out var found), postcode);
                Assert.Equal(code, found ?? "");
            }
            Assert.Equal(rows, table.Count);
        }
    }

    [RealDataFact("cpv")]
    public void Building_again_from_the_same_files_changes_nothing()
    {
        var build = new ReferenceBuild(RealData.Find("cpv")!, folder);
        build.Run();
        var source = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(source, "LocalProcure.sln"))) source = Path.GetDirectoryName(source)!;
        Assert.Equal(File.ReadAllText(Path.Combine(source, "src/LocalProcure.Domain/Cpv/codes.csv")), File.ReadAllText(Path.Combine(folder, "Cpv/codes.csv")));
    }

    [RealDataFact("geo/wales_la_boundaries_200m.geojson")]
    public void The_map_of_Wales_comes_from_the_publishers_boundaries()
    {
        File.Copy(RealData.Find("geo/wales_la_boundaries_200m.geojson")!, Path.Combine(folder, "wales_la_boundaries_200m.geojson"));
        var build = new ReferenceBuild(folder, folder);
        build.Run();
        var source = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(source, "LocalProcure.sln"))) source = Path.GetDirectoryName(source)!;
        Assert.Equal(File.ReadAllText(Path.Combine(source, "src/LocalProcure.Domain/Places/wales_map.csv")), File.ReadAllText(Path.Combine(folder, "Places/wales_map.csv")));
    }

    [Fact]
    public void A_boundary_becomes_a_path_on_a_grid_with_its_middle()
    {
        File.WriteAllText(Path.Combine(folder, "wales_la_boundaries_test.geojson"), """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"la_code":"W06000002"},"geometry":{"type":"MultiPolygon","coordinates":[[[[-4,0],[-3,0],[-3,1],[-4,1],[-4,0]]],[[[-3.9,0.5],[-3.9,0.5],[-3.9,0.5],[-3.9,0.5]]]]}},
            {"type":"Feature","properties":{"la_code":"W06000001"},"geometry":{"type":"Polygon","coordinates":[[[-3,0],[-2,0],[-2,1],[-3,1],[-3,0]]]}}]}
            """);
        new ReferenceBuild(folder, folder).Run();
        Assert.Equal("code,x,y,path\nW92000004,500,251,\nW06000001,375,125,M250 250l250 0 0-250-250 0z\nW06000002,125,125,M0 250l250 0 0-250-250 0z\n", File.ReadAllText(Path.Combine(folder, "Places/wales_map.csv")));
    }
}
