using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Support;

/// <summary>Which routes serve a file, read off the compiled actions: what hands over a file itself, or by what it calls for its answer. A new one is found by itself.</summary>
public static class FileRoutes
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>The patterns of all routes that serve files.</summary>
    public static IReadOnlyList<string> Of(Site site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && Serves(action.MethodInfo, [])).Select(e => e.RoutePattern.RawText!).Distinct().Order(),
    ];

    private static bool Serves(MethodBase method, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method)) return false;
        var body = method.GetCustomAttribute<AsyncStateMachineAttribute>() is { } machine ? machine.StateMachineType.GetMethod("MoveNext", BindingFlags.NonPublic | BindingFlags.Instance)! : method;
        if (body.GetMethodBody()?.GetILAsByteArray() is not { } code) return false;
        return Called(code, body).Any(called => HandsOver(called) || called.Module == method.Module && Answers(called) && Serves(called, seen));
    }

    /// <summary>The framework's file answers, and every answer of our own making but the redirect.</summary>
    private static bool HandsOver(MethodBase called) => called is ConstructorInfo
        ? typeof(FileResult).IsAssignableFrom(called.DeclaringType) || typeof(IActionResult).IsAssignableFrom(called.DeclaringType) && called.DeclaringType!.Assembly == typeof(LocalProcure.Web.Plumbing.Policies).Assembly && called.DeclaringType.Name != "SeeOther"
        : called.DeclaringType == typeof(ControllerBase) && called.Name is "File" or "PhysicalFile";

    /// <summary>Gives an answer, or is the body of a lambda that does.</summary>
    private static bool Answers(MethodBase called)
    {
        if (called is not MethodInfo { ReturnType: var given }) return false;
        return typeof(IActionResult).IsAssignableFrom(given.IsGenericType && given.GetGenericTypeDefinition() == typeof(Task<>) ? given.GetGenericArguments()[0] : given);
    }

    private static IEnumerable<MethodBase> Called(byte[] code, MethodBase body)
    {
        var (ofType, ofMethod) = (body.DeclaringType?.GetGenericArguments(), body is MethodInfo { IsGenericMethod: true } m ? m.GetGenericArguments() : null);
        for (var at = 0; at < code.Length;)
        {
            var op = Codes[code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at]];
            at += op.Size;
            if (op.OperandType == OperandType.InlineMethod) yield return body.Module.ResolveMethod(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }
}
