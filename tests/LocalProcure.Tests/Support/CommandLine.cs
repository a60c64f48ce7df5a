using LocalProcure.Web.Commands;

namespace LocalProcure.Tests.Support;

/// <summary>A command of the program on a test's database and folders, without a process of its own: that would learn the whole model anew each time.</summary>
public static class CommandLine
{
    public static Task<(int Code, string Out, string Error)> Run(Site site, params string[] words) => RunWith(site, [], words);

    /// <summary>The same with settings of its own, such as "--Site:Address=https://…".</summary>
    public static async Task<(int Code, string Out, string Error)> RunWith(Site site, string[] settings, params string[] words)
    {
        using StringWriter output = new(), error = new();
        var around = new Surroundings
        {
            Output = output,
            Error = error,
            Settings =
            [
                $"--LOCALPROCURE_DATA={site.DataFolder}", $"--LOCALPROCURE_KEYS={site.KeyFolder}", $"--Database:Provider={site.Where.Provider}",
                $"--Database:ConnectionString={site.Where.ConnectionString}", "--Site:Address=http://localhost", .. settings,
            ],
        };
        return (await Root.Run(words, around), output.ToString(), error.ToString());
    }
}
