using System.Runtime.CompilerServices;

namespace LocalProcure.Tests.Support;

/// <summary>Each site would watch its files through the system, which allows only so many watchers at once; the suite starts hundreds of sites.</summary>
internal static class FileWatching
{
    [ModuleInitializer]
    internal static void TurnOff()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }
}
