using System.Globalization;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A private price sheet as typed.</summary>
public sealed class PricesForm
{
    public Guid? FirmId { get; set; }

    [System.ComponentModel.DataAnnotations.MaxLength(210)]
    public List<PriceRow> Rows { get; set; } = [];

    public static PricesForm Of(Guid firmId, IReadOnlyList<SheetLine> lines, int spare) => new()
    {
        FirmId = firmId,
        Rows = [.. lines.Select(l => new PriceRow { Line = l.PriceLineId, What = l.What, Quantity = l.Quantity.ToString("0.###", CultureInfo.InvariantCulture), Unit = (l.UnitPence / 100m).ToString("0.00", CultureInfo.InvariantCulture) }),
            .. Enumerable.Range(0, spare).Select(_ => new PriceRow())],
    };

    /// <summary>The filled rows as lines; what is wrong with one is said at its field.</summary>
    public List<SheetLine> Read(ModelStateDictionary state, IReadOnlyList<PriceLine> schedule)
    {
        var lines = new List<SheetLine>();
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (row.IsEmpty) continue;
            void Wrong(string field, string why) => state.AddModelError($"Form.Rows[{i}].{field}", why);
            var line = schedule.Count == 1 ? schedule[0] : schedule.FirstOrDefault(l => l.Id == row.Line);
            var (quantity, unit) = (row.QuantityRead, Typed.Pounds(row.Unit));
            if (string.IsNullOrWhiteSpace(row.What)) Wrong(nameof(row.What), PriceSheetText.EnterWhat);
            else if (row.What.Trim().Length > 200) Wrong(nameof(row.What), PriceSheetText.WhatTooLong);
            if (line is null) Wrong(nameof(row.Line), PriceSheetText.ChooseTowards);
            if (quantity is null) Wrong(nameof(row.Quantity), PriceSheetText.EnterQuantity);
            if (unit is null or < 0 or > 100_000_000_000) Wrong(nameof(row.Unit), PriceSheetText.EnterUnit);
            if (line is not null && quantity is { } many && unit is >= 0 and <= 100_000_000_000 and { } pence) lines.Add(new SheetLine(line.Id, row.What?.Trim() ?? "", many, pence));
        }
        return lines;
    }
}

/// <summary>One line of a price sheet, as typed.</summary>
public sealed class PriceRow
{
    public Guid? Line { get; set; }
    public string? What { get; set; }
    public string? Quantity { get; set; }
    public string? Unit { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Quantity) && string.IsNullOrWhiteSpace(Unit);

    public decimal? QuantityRead =>
        decimal.TryParse(Quantity?.Trim().Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var many) && many is > 0 and <= 1_000_000 ? decimal.Round(many, 3) : null;
}
