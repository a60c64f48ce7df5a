using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace LocalProcure.Web.Plumbing;

/// <summary>An address that mail can be sent to: one name, one @, a domain with a dot, at most 254 characters.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } typed || IsAddress(typed.Trim());

    public static bool IsAddress(string address) =>
        address.Length <= 254 && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address
        && parsed.Host.Contains('.') && !parsed.Host.StartsWith('.') && !parsed.Host.EndsWith('.')
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>' or ',' or ';');
}
