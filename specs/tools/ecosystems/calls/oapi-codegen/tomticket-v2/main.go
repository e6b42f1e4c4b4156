package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"calls/calls/oapi-codegen/tomticket-v2/api"
)

func token(_ context.Context, request *http.Request) error {
	request.Header.Set("Authorization", "Bearer invented")
	return nil
}

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"), api.WithRequestEditorFn(token))
	if err != nil {
		panic(err)
	}
	params := &api.GetCustomerParams{CustomerId: "C-0042"}
	response, err := client.GetCustomerWithResponse(context.Background(), params)
	if err != nil {
		panic(err)
	}
	fmt.Println(*response.JSON200.Data.Name)
}
