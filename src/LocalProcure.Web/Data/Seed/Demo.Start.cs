namespace LocalProcure.Web.Data.Seed;

/// <summary>
/// When the demonstration is put in, and that it is put in whole: a mark stands in the data folder from before the first row to after the
/// last, and is held by the process that seeds. Killed in between, the next start clears the half and begins again.
/// </summary>
public sealed partial class Demo
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>Wanted when ./run asks for it and nothing has ever been kept here.</summary>
    public static bool IsWanted(IConfiguration settings, Folders folders) =>
        settings["LOCALPROCURE_DEMO"] == "1" && !Directory.EnumerateFiles(folders.Data, "*", SearchOption.AllDirectories).Any();

    /// <summary>Before the database is opened: holds the mark and clears what an interrupted seeding left. Null where there is nothing to do. Waits for another process that is seeding.</summary>
    public static async Task<FileStream?> Begin(IConfiguration settings, Folders folders)
    {
        var path = Path.Combine(folders.Data, "demo-under-way");
        for (; ; await Task.Delay(Glance))
        {
            var isHalf = File.Exists(path);
            if (!isHalf && !IsWanted(settings, folders)) return null;
            try
            {
                var mark = new FileStream(path, isHalf ? FileMode.Open : FileMode.CreateNew, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);
                // Between the look and the hold another may have finished: what is there now is whole.
                if (!File.Exists(path)) { await mark.DisposeAsync(); continue; }
                if (isHalf) Clear(folders, path);
                return mark;
            }
            catch (IOException) when (File.Exists(path) || isHalf) { /* another process holds it */ }
        }
    }

    /// <summary>Once the database is there: puts the demonstration in, if it is still wanted and the database is empty. Then it is no longer under way.</summary>
    public static async Task Finish(IServiceProvider root, FileStream mark)
    {
        if (!await IsEmpty(root, mark)) Console.Error.WriteLine("The database is in use, so no demonstration is put into it.");
        else if (root.GetRequiredService<IConfiguration>()["LOCALPROCURE_DEMO"] == "1") await Seed(root);
        File.Delete(mark.Name);
        await mark.DisposeAsync();
    }

    public static async Task Seed(IServiceProvider root)
    {
        await using var scope = root.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Demo>(scope.ServiceProvider, ActivatorUtilities.CreateInstance<DemoPeople>(scope.ServiceProvider)).Fill();
    }

    /// <summary>Says who can sign in, at each start; nothing where this data is no demonstration.</summary>
    public static void PrintSignIns(IServiceProvider root)
    {
        var list = Path.Combine(root.GetRequiredService<Folders>().Keys, DemoPeople.ListName);
        if (!File.Exists(list) || !root.GetRequiredService<DemoMark>().IsDemo) return;
        Console.WriteLine($"\nDemonstration. Sign in at {root.GetRequiredService<Links>().Site}/en/sign-in as one of these (second step: ./run people code EMAIL):\n");
        Console.WriteLine(File.ReadAllText(list));
    }

    /// <summary>
    /// A database may stand outside the data folder: one that is in use gets no demonstration. Half a demonstration is dropped, but
    /// only where the mark says that it was being put into this very database.
    /// </summary>
    private static async Task<bool> IsEmpty(IServiceProvider root, FileStream mark)
    {
        await using (var scope = root.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            var place = $"{db.Database.GetDbConnection().DataSource}|{db.Database.GetDbConnection().Database}";
            var isHalf = await db.SiteFacts.AnyAsync(f => f.Name == SiteFact.Demo) && await Read(mark) == place;
            if (!isHalf && (await db.People.AnyAsync() || await db.Buyers.AnyAsync() || await db.Firms.AnyAsync())) return false;
            await Write(mark, place);
            if (!isHalf) return true;
            await db.Database.EnsureDeletedAsync();
        }
        await Database.Prepare(root);
        return true;
    }

    private static void Clear(Folders folders, string mark)
    {
        foreach (var entry in new DirectoryInfo(folders.Data).EnumerateFileSystemInfos())
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else if (entry.FullName != mark) entry.Delete();
    }

    private static async Task<string> Read(FileStream mark)
    {
        mark.Position = 0;
        return await new StreamReader(mark, leaveOpen: true).ReadToEndAsync();
    }

    private static async Task Write(FileStream mark, string place)
    {
        mark.SetLength(0);
        await mark.WriteAsync(System.Text.Encoding.UTF8.GetBytes(place));
        await mark.FlushAsync();
    }
}
