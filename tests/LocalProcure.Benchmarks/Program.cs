using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using LocalProcure.Benchmarks;
using LocalProcure.Tests.Support;

// The speeds that we promise. In this process (so that nothing is restored for a build of its own), few runs: two noisy cores
// are compared by ratio, and the promises leave room.
if (args is ["memory", var file, .. var more]) return await ImportMemory.Measure(file, more);
if (args is ["export-memory", .. var count]) return await ExportMemory.Measure(count);
Site.CompilesQueries = true;
var job = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(1).WithIterationCount(5);
BenchmarkSwitcher.FromAssembly(typeof(ImportMemory).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
