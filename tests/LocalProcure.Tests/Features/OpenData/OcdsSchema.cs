using System.Diagnostics;
using System.Text.Json.Nodes;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.OpenData;

/// <summary>The official schemas, read where they are, with Debian's python3-jsonschema. Absent either, a test that needs them is skipped and says so.</summary>
public static class OcdsSchema
{
    public static string? WhyNot { get; } =
        RealData.Find("ocds/schema") is null ? "no real data: ocds/schema" : Run("-c", "import jsonschema", "").Code != 0 ? "python3-jsonschema is not installed" : null;

    /// <summary>Every problem that the schemas find, one to a line.</summary>
    public static string Problems(IEnumerable<JsonNode?> releasePackages, IEnumerable<JsonNode?> recordPackages)
    {
        var asked = new JsonObject { ["releases"] = new JsonArray([.. releasePackages.Select(p => p?.DeepClone())]), ["records"] = new JsonArray([.. recordPackages.Select(p => p?.DeepClone())]) };
        var (code, output, error) = Run(Path.Combine(AppContext.BaseDirectory, "Features/OpenData/ocds_validate.py"), RealData.Find("ocds/schema")!, asked.ToJsonString());
        return code == 0 ? output : throw new InvalidOperationException(error);
    }

    private static (int Code, string Out, string Error) Run(string first, string second, string input)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [first, second]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var writing = Task.Run(() =>
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            });
            var output = process.StandardOutput.ReadToEnd();
            writing.Wait();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "python3 is not installed");
        }
    }
}

/// <summary>A test against the official schemas.</summary>
public sealed class OcdsSchemaFactAttribute : FactAttribute
{
    public OcdsSchemaFactAttribute() => Skip = OcdsSchema.WhyNot;
}
