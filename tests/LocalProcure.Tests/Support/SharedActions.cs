using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalProcure.Tests.Support;

/// <summary>
/// The site's actions, found by reflection once for all sites of a test run: looking for them is two thirds of a site's start. Every
/// site gets copies, since the framework keeps what it made for one site (filters, binders) on the descriptor.
/// </summary>
internal sealed class SharedActions(IActionDescriptorProvider finder) : IActionDescriptorProvider
{
    private static readonly Lock Gate = new();
    private static List<ControllerActionDescriptor>? found;

    public int Order => finder.Order;

    public static void Use(IServiceCollection services)
    {
        var usual = services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "ControllerActionDescriptorProvider");
        services.Replace(ServiceDescriptor.Describe(typeof(IActionDescriptorProvider),
            s => new SharedActions((IActionDescriptorProvider)ActivatorUtilities.CreateInstance(s, usual.ImplementationType!)), usual.Lifetime));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        lock (Gate)
        {
            if (found is null)
            {
                finder.OnProvidersExecuting(context);
                found = [.. context.Results.Cast<ControllerActionDescriptor>()];
                context.Results.Clear();
            }
        }
        foreach (var action in found) context.Results.Add(Copy(action));
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => finder.OnProvidersExecuted(context);

    private static ControllerActionDescriptor Copy(ControllerActionDescriptor a) => new()
    {
        ActionConstraints = a.ActionConstraints, ActionName = a.ActionName, AttributeRouteInfo = a.AttributeRouteInfo, BoundProperties = a.BoundProperties,
        ControllerName = a.ControllerName, ControllerTypeInfo = a.ControllerTypeInfo, DisplayName = a.DisplayName, EndpointMetadata = a.EndpointMetadata,
        FilterDescriptors = a.FilterDescriptors, MethodInfo = a.MethodInfo, Parameters = a.Parameters, Properties = new Dictionary<object, object?>(a.Properties),
        RouteValues = new Dictionary<string, string?>(a.RouteValues, StringComparer.OrdinalIgnoreCase),
    };
}
